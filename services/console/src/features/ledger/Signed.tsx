/** An increase or a decrease with its sign; nothing where nothing changed. */
export function Signed({ amount }: { amount: number | undefined }) {
  return <span className="figure">{amount ? signed(amount) : ''}</span>;
}

export function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : amount < 0 ? `−${-amount}` : '0';
}
