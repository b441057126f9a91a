import { limits } from './limits.ts';
import { suspicious } from './unreadable-file.ts';
import { type Attributes, readXml, type XmlHandler } from './xml.ts';
import { unpack, type ZipEntry } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: `styles`, `header`. */
  readonly type: string;
  /** Name of the part that it points to. */
  readonly part: string;
}

/** An Office package: parts by name, and how they refer to each other. Names are compared as the standard has it, whatever their case. */
export class Package {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** Bytes that may still be unpacked. */
  #left: number;

  constructor(bytes: Uint8Array, entries: readonly ZipEntry[], unpackedBytes: number = limits.unpackedBytes) {
    this.#left = unpackedBytes;
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [key(entry.name), entry]));
  }

  has(part: string): boolean {
    return this.#entries.has(key(part));
  }

  /** Reads a part; does nothing where the package has none of that name. Throws UnreadableFile. */
  read(part: string, handler: XmlHandler): void {
    const entry = this.#entries.get(key(part));
    if (!entry) return;
    this.#left -= entry.size;
    if (this.#left < 0) {
      throw suspicious({ zh: '各部件展开后合计过大', en: 'its parts unpack to too much' });
    }
    readXml(unpack(this.#bytes, entry), part, handler);
  }

  /** What a part refers to inside the package; '' is the package itself. */
  relationships(part: string): Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const found: Relationship[] = [];
    this.read(`${folder}_rels/${part.slice(slash)}.rels`, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes.TargetMode !== 'External')
          found.push(relationship(attributes, folder));
      },
    });
    return found;
  }
}

const relationship = ({ Id = '', Type = '', Target = '' }: Attributes, folder: string): Relationship => ({
  id: Id,
  type: Type.slice(Type.lastIndexOf('/') + 1),
  part: resolve(folder, Target),
});

const resolve = (folder: string, target: string): string => {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** Some programs write `\` for `/`. */
const key = (part: string): string => part.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
