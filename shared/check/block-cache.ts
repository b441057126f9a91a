import type { Block } from '../draft/draft.ts';

/**
 * Keeps what was computed about a block until a check goes by that does not meet it again.
 * The key is the block's content, never its place: text typed above it moves a block without changing it.
 */
export class BlockCache<Value> {
  #current = new Map<string, Value>();
  #previous = new Map<string, Value>();
  readonly #compute: (block: Block) => Value;

  constructor(compute: (block: Block) => Value) {
    this.#compute = compute;
  }

  /** To be called once at the start of each check: forgets what the check before last was the last to use. */
  nextGeneration(): void {
    this.#previous = this.#current;
    this.#current = new Map();
  }

  get(block: Block): Value {
    const key = contentKey(block);
    let value = this.#current.get(key);
    if (value !== undefined) return value;
    value = this.#previous.get(key) ?? this.#compute(block);
    this.#current.set(key, value);
    return value;
  }
}

const contentKey = (block: Block): string => {
  if (block.kind === 'table') return `table ${block.part}\n${block.text}`;
  const { part, label = '', headingLevel = '', style = '' } = block;
  return part === 'body' && !label && !headingLevel && !style
    ? block.text
    : `${part} ${label} ${headingLevel} ${style}\n${block.text}`;
};
