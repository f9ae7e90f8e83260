import type { Snippet } from '../../shared/search/match.ts';
import styles from './SnippetView.module.css';

/** A piece of a text with what was looked for marked in it. */
export function SnippetView({ snippet: { before, match, after } }: { readonly snippet: Snippet }) {
  return (
    <span className={styles['snippet']}>
      {before}
      <mark>{match}</mark>
      {after}{' '}
    </span>
  );
}
