import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { limits } from './limits.ts';
import { damaged, suspicious, UnreadableFile } from './unreadable-file.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part, in the order of its text. Names have the prefixes of `prefixes`, whatever the file calls them. */
export interface XmlHandler {
  /** `parent` is the enclosing element's name, '' at the root. */
  open(name: string, attributes: Attributes, parent: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Office's namespaces, in the transitional and the strict form, and the prefixes that we call them by. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
]);

/**
 * Reads an XML part. Document types are refused, so that no entity is ever expanded.
 * Throws UnreadableFile where the part is not well-formed or nested too deeply; `part` is its name in that sentence.
 */
export const readXml = (bytes: Uint8Array, part: string, handler: XmlHandler): void => {
  const malformed = () => damaged({ zh: `${part} 不是完整的 XML`, en: `${part} is not complete XML` });
  const source = decodeXml(bytes) ?? raise(malformed());
  const rename = renamer(source);
  const path: string[] = [];
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  parser.on('doctype', () => raise(suspicious({ zh: `${part} 含 DTD`, en: `${part} has a document type` })));
  parser.on('opentag', (tag) => {
    const { name, attributes } = rename ? rename(tag) : tag;
    if (path.length >= limits.xmlDepth) {
      throw suspicious({ zh: `${part} 嵌套过深`, en: `${part} is nested too deeply` });
    }
    handler.open(name, attributes, path.at(-1) ?? '');
    path.push(name);
  });
  parser.on('closetag', () => {
    const name = path.pop()!;
    handler.close?.(name);
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    parser.write(source).close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : malformed();
  }
};

const decodeXml = (bytes: Uint8Array): string | null => {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

type Rename = (tag: SaxesTagPlain) => { name: string; attributes: Attributes };

/**
 * Null where the part already uses our prefixes, as nearly all do: resolving every name costs more than reading the text.
 * A declaration counts for the whole part; no known program binds one prefix twice.
 */
const renamer = (source: string): Rename | null => {
  const ours = new Map<string, string>();
  for (const [, prefix = '', uri] of source.matchAll(/\bxmlns(?::([\w.-]+))?\s*=\s*["']([^"'<>]+)["']/g)) {
    const known = prefixes.get(uri!);
    if (known !== undefined && known !== prefix) ours.set(prefix, known);
  }
  if (ours.size === 0) return null;
  const renamed = (name: string, unprefixed: boolean): string => {
    const colon = name.indexOf(':');
    const known = colon < 0 && !unprefixed ? undefined : ours.get(name.slice(0, Math.max(colon, 0)));
    if (known === undefined) return name;
    return known === '' ? name.slice(colon + 1) : `${known}:${name.slice(colon + 1)}`;
  };
  return (tag) => ({
    name: renamed(tag.name, true),
    attributes: Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [renamed(name, false), value]),
    ),
  });
};

const raise = (error: Error): never => {
  throw error;
};
