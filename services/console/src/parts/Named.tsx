import type { ReactNode } from 'react';
import { termNamed } from '../glossary/terms';
import { Term } from './Term';

/** A name, a heading or the head of a column: a term of the glossary explains itself, any other text stands as it is. */
export function Named({ children }: { children: ReactNode }) {
  const name = typeof children === 'string' ? termNamed(children) : undefined;
  return name ? <Term name={name}>{children}</Term> : children;
}
