/** A statement as pg takes it: with a name, a connection parses and plans it once. */
export interface NamedStatement {
  name: string;
  text: string;
}

/** Statements seen less often are not worth a place in every connection's memory. */
const usesBeforeNaming = 5;
/** Beyond this a process does not name further ones; ours has some two hundred. */
const mostNames = 500;
/** Longer lists and documents are planned for their size, which a plan kept by name does not know. */
const longestList = 16;
const longestText = 8_000;

/**
 * Names the statements that a process sends again and again, as other drivers do by themselves: half of the time of a
 * short statement is parsing and planning it.
 */
export class PreparedStatements {
  private readonly uses = new Map<string, number>();
  private readonly named = new Map<string, NamedStatement>();

  /** The statement by its name if it is worth one and its parameters are short, else its text. */
  statementOf(text: string, parameters: readonly unknown[]): NamedStatement | string {
    const known = this.named.get(text) ?? this.count(text);
    return known && parameters.every(isShort) ? known : text;
  }

  private count(text: string): NamedStatement | undefined {
    if (this.named.size >= mostNames) return undefined;
    const uses = (this.uses.get(text) ?? 0) + 1;
    // Texts that are made up as they go would fill the memory with their counts.
    if (this.uses.size > 10 * mostNames) this.uses.clear();
    if (uses <= usesBeforeNaming) {
      this.uses.set(text, uses);
      return undefined;
    }
    this.uses.delete(text);
    const statement = { name: `statement-${this.named.size + 1}`, text };
    this.named.set(text, statement);
    return statement;
  }
}

function isShort(parameter: unknown): boolean {
  if (Array.isArray(parameter)) return parameter.length <= longestList;
  return typeof parameter !== 'string' || parameter.length <= longestText;
}
