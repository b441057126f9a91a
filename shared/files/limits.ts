const mebibyte = 1024 * 1024;

/** What a file may ask of the reader. Above these a file is refused with a sentence: reading never hangs, nor eats the memory. */
export const limits = {
  /** Thirteen million Chinese characters in UTF-8. */
  textBytes: 40 * mebibyte,
  /** A .docx with its pictures, which are never unpacked. */
  packageBytes: 200 * mebibyte,
  /** A long .docx has some thousand pictures. */
  packageEntries: 10_000,
  /** One XML part, unpacked; 300,000 characters of Word text take 2.5 to 5 MB. */
  partBytes: 32 * mebibyte,
  /** All XML parts that are read from one package, unpacked. */
  unpackedBytes: 64 * mebibyte,
  /** Elements within elements: a text box in a group in a table in a table stays under 100. */
  xmlDepth: 300,
  /** Columns of a table; Word itself stops at 63. */
  columnSpan: 63,
} as const;
