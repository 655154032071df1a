const held: (() => Promise<void>)[] = [];

/** Setup and teardown run in one process but are loaded apart: what the one starts, the other ends through here. */
const shared = globalThis as { jiaobianTestResources?: typeof held };

export function atEnd(release: () => Promise<void>): void {
  (shared.jiaobianTestResources ??= held).push(release);
}

export async function releaseAll(): Promise<void> {
  for (const release of (shared.jiaobianTestResources ?? []).splice(0).reverse()) await release();
}
