/** A document type with what it must hold; the table is in this file's data. */
export interface DocumentType {
  readonly id: string;
  /** 工作总结 */
  readonly name: string;
}
