// The checks of an exported ledger, line by line. Nothing here is shared with the service: an auditor reads this file alone.
import { createHash } from 'node:crypto';

export class Broken extends Error {}

/**
 * Takes the lines of an export in their order and throws `Broken` at the first that is not what it must be. What it keeps
 * grows with the number of accounts, not with that of movements.
 */
export class ChainCheck {
  head;
  /** Account id → its place, the balance that the export states, the balance and version reached so far. */
  accounts = new Map();
  number = 0;
  hash = '';
  isEnded = false;

  /** `notedHash`: the end of the chain as somebody noted it down; an export whose chain never came by it is refused. */
  constructor({ notedHash } = {}) {
    this.notedHash = notedHash?.toLowerCase();
    this.notedAt = undefined;
  }

  line(text, lineNumber) {
    let content;
    try {
      content = JSON.parse(text);
    } catch {
      throw new Broken(`line ${lineNumber} is no JSON (after movement ${this.number})`);
    }
    if (this.isEnded) throw new Broken(`line ${lineNumber} comes after the end`);
    if (!this.head && content.type !== 'head') throw new Broken('the export does not begin with its head');
    switch (content.type) {
      case 'head':
        return this.takeHead(content);
      case 'account':
        return this.takeAccount(content);
      case 'movement':
        return this.takeMovement(content);
      case 'end':
        return this.takeEnd(content);
      default:
        throw new Broken(`line ${lineNumber} is of an unknown type "${content.type}" (after movement ${this.number})`);
    }
  }

  takeHead(head) {
    if (this.head) throw new Broken('the export has two heads');
    if (head.format !== 1) throw new Broken(`format ${head.format} is not known`);
    this.head = head;
  }

  /** An account's id is made of its place: an entry cannot be shown under another unit. */
  takeAccount({ id, unit, stage, track, state, balance }) {
    const place = `${unit}/${stage}/${track}/${state}`;
    const digest = createHash('md5').update(`${this.head.county}/${place}`).digest('hex');
    if (digest !== id.replaceAll('-', '')) throw new Broken(`account ${id} is not the account of ${place}`);
    if (this.accounts.has(id)) throw new Broken(`account ${id} (${place}) is listed twice`);
    this.accounts.set(id, { place, track, stated: balance, balance: 0, version: 0 });
  }

  takeMovement({ number, content, hash }) {
    const expected = this.number + 1;
    if (number !== expected) throw new Broken(`movement ${expected} is missing: movement ${number} follows ${this.number}`);
    const computed = createHash('sha256').update(Buffer.from(this.hash, 'hex')).update(content, 'utf8').digest('hex');
    if (computed !== hash) throw new Broken(`movement ${number}: its hash is ${hash}, its content and predecessor give ${computed}`);
    const movement = JSON.parse(content);
    if (movement.number !== number) throw new Broken(`movement ${number}: its content is that of movement ${movement.number}`);
    if (movement.county_code !== this.head.county) throw new Broken(`movement ${number} is of county ${movement.county_code}`);
    this.takeEntries(number, movement.entries ?? []);
    this.number = number;
    this.hash = hash;
    if (hash === this.notedHash) this.notedAt = number;
  }

  takeEntries(number, entries) {
    if (entries.length === 0) throw new Broken(`movement ${number} has no entries`);
    const sums = new Map();
    for (const [id, amount, before, after, version] of entries) {
      const account = this.accounts.get(id);
      if (!account) throw new Broken(`movement ${number}: account ${id} is not listed`);
      if (before !== account.balance || version !== account.version + 1) {
        throw new Broken(
          `movement ${number}: its entry on ${account.place} is version ${version} from ${before}, expected ${account.version + 1} from ${account.balance}`,
        );
      }
      if (after !== before + amount) throw new Broken(`movement ${number}: ${before} + ${amount} is not ${after} on ${account.place}`);
      account.balance = after;
      account.version = version;
      sums.set(account.track, (sums.get(account.track) ?? 0) + amount);
    }
    for (const [track, sum] of sums) {
      if (sum !== 0) throw new Broken(`movement ${number}: its entries of ${track} add up to ${sum}, not to 0`);
    }
  }

  takeEnd({ number, hash }) {
    if (number !== this.number || hash !== this.hash)
      throw new Broken(`the end names movement ${number} ${hash}, the chain ends with ${this.number} ${this.hash}`);
    this.isEnded = true;
  }

  /** After the last line. Answers what was checked. */
  finish() {
    if (!this.head) throw new Broken('the export is empty');
    if (!this.isEnded) throw new Broken(`the export breaks off after movement ${this.number}`);
    if (this.head.number !== this.number || this.head.hash !== this.hash) {
      throw new Broken(`the head names movement ${this.head.number} ${this.head.hash}, the chain ends with ${this.number} ${this.hash}`);
    }
    if (this.notedHash !== undefined && this.notedAt === undefined)
      throw new Broken(`no movement has the hash noted down, ${this.notedHash}`);
    for (const { place, stated, balance } of this.accounts.values()) {
      if (stated !== balance) throw new Broken(`${place} is stated with ${stated}, its entries add up to ${balance}`);
    }
    this.checkTotals();
    const { county, exportedAt } = this.head;
    return { county, exportedAt, movements: this.number, accounts: this.accounts.size, hash: this.hash, notedAt: this.notedAt };
  }

  /** The approved total is the sum of the posts of all units, track by track. */
  checkTotals() {
    const posts = new Map();
    for (const { place, track, balance } of this.accounts.values()) {
      const state = place.slice(place.lastIndexOf('/') + 1);
      if (['vacant', 'occupied', 'reserved', 'frozen', 'authorised'].includes(state)) posts.set(track, (posts.get(track) ?? 0) + balance);
    }
    for (const [track, rest] of posts) {
      if (rest !== 0) throw new Broken(`track ${track}: the posts of all units are ${rest} more than the approved total`);
    }
  }
}
