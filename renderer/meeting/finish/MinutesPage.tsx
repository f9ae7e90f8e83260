import { memo } from 'react';
import type {
  Anchor,
  DocumentBlock,
  Heading,
  Lane,
  List,
  MinutesDocument,
  Paragraph,
  Table,
} from '../../../shared/export/document.ts';
import type { Inline } from '../../../shared/meeting/schema.ts';
import { assertNever } from '../../../shared/result.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ReadInline } from '../ReadBlocks.tsx';
import styles from './MinutesPage.module.css';

/** The document tree on a sheet of paper. */
export const MinutesPage = memo(function MinutesPage(props: {
  readonly document: MinutesDocument;
}) {
  const t = useTranslate();
  return (
    <article
      className={styles['page']}
      lang={props.document.language}
      aria-label={t('meeting.page')}
    >
      <Blocks blocks={props.document.blocks} />
    </article>
  );
});

function Blocks({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />);
}

function BlockView({ block }: { readonly block: DocumentBlock }) {
  switch (block.type) {
    case 'heading':
      return <HeadingView heading={block} />;
    case 'paragraph':
      return <ParagraphView paragraph={block} />;
    case 'list':
      return <ListView list={block} />;
    case 'lane':
      return <LaneView lane={block} />;
    case 'table':
      return <TableView table={block} />;
    case 'contents':
      // The agenda beside the page is its table of contents.
      return null;
    default:
      return assertNever(block);
  }
}

/** The id of what is printed at this place of the document. */
export function printedId(anchor: Anchor): string {
  return `printed-${anchor}`;
}

const headingTags = { title: 'h1', 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function HeadingView({ heading: { level, text, anchor } }: { readonly heading: Heading }) {
  const Tag = headingTags[level];
  return <Tag id={anchor === null ? undefined : printedId(anchor)}>{text}</Tag>;
}

function ParagraphView({ paragraph: { role, label, inlines } }: { readonly paragraph: Paragraph }) {
  return (
    <p data-role={role}>
      {label !== null && <strong>{label} </strong>}
      <Inlines inlines={inlines} />
    </p>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <ReadInline key={index} inline={inline} />);
}

function ListView({ list }: { readonly list: List }) {
  const Tag = list.ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {list.lines.map((line, index) => (
        <li key={index}>
          <Inlines inlines={line.inlines} />
          {line.lists.map((inner, at) => (
            <ListView key={at} list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function LaneView({ lane }: { readonly lane: Lane }) {
  return (
    <div className={styles['lane']} role="group" aria-label={lane.label}>
      <p data-role="label">{lane.label}</p>
      <Blocks blocks={lane.blocks} />
    </div>
  );
}

function TableView({ table }: { readonly table: Table }) {
  return (
    <table aria-label={table.caption}>
      <thead>
        <tr>
          {table.columns.map(({ header, width }) => (
            <th key={header} scope="col" style={{ width: `${String(width)}%` }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ cells }, index) => (
          <tr key={index}>
            {cells.map(({ text }, at) => (
              <td key={at}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
