import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { limits } from './limits.ts';
import { damaged, encrypted, suspicious, UnreadableFile } from './unreadable-file.ts';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the entry's local header. */
  readonly header: number;
}

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
/** How much is inflated between two looks at how much came out: at most 1032 times as much. */
const step = 16 * 1024;

const noDirectory = () => damaged({ zh: '压缩目录缺失', en: 'the zip directory is missing' });

/**
 * The entries that a zip's directory lists. Zip64 is not read: it begins where `limits` have long ended.
 * Throws UnreadableFile where the directory is missing, broken or too long.
 */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.packageEntries) {
    throw suspicious({ zh: `内含 ${count} 个部件`, en: `it has ${count} parts` });
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) throw noDirectory();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const endRecord = (view: DataView): number => {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw noDirectory();
};

/**
 * Unpacks one entry, watching what really comes out: a zip that declares little and unpacks to much is given up
 * as soon as it exceeds what it declared. Throws UnreadableFile.
 */
export const unpack = (bytes: Uint8Array, entry: ZipEntry): Uint8Array => {
  const { name, size } = entry;
  if (entry.encrypted) throw encrypted();
  if (size > limits.partBytes) throw suspicious({ zh: `${name} 展开后过大`, en: `${name} unpacks to too much` });
  const broken = () => damaged({ zh: `${name} 无法解压`, en: `${name} cannot be unpacked` });
  const packed = packedBytes(bytes, entry) ?? raise(broken());
  if (entry.method === 0 && packed.length === size) return checked(packed, entry.crc, broken);
  if (entry.method !== 8) throw broken();

  const unpacked = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) {
      throw suspicious({ zh: `${name} 展开后大于声明的大小`, en: `${name} unpacks to more than it declares` });
    }
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at === 0 || at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch (error) {
      throw error instanceof UnreadableFile ? error : broken();
    }
  }
  if (filled !== size) throw broken();
  return checked(unpacked, entry.crc, broken);
};

const packedBytes = (bytes: Uint8Array, { header, packedSize }: ZipEntry): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== localSignature) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : null;
};

const checked = (unpacked: Uint8Array, crc: number, broken: () => Error): Uint8Array =>
  crc32(unpacked) === crc ? unpacked : raise(broken());

const raise = (error: Error): never => {
  throw error;
};
