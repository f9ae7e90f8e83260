import type { PageMeasures, TextEdges } from '../../shared/export/preview.ts';
import { fontFamily, isWide } from '../../shared/house/fonts.ts';
import { cellSize, type Look } from './look.ts';

/** The look of the web page, which is that of the Word document. */
export function htmlStyle({ palette, logo, bodyFont, headingFont }: Look): string {
  const body = fontFamily(bodyFont);
  const heading = fontFamily(headingFont);
  const picture = logo
    ? `.logo { margin: 0 0 1rem; }\n.logo img { width: ${cm(logo.width)}; height: ${cm(logo.height)}; max-width: 100%; object-fit: contain; object-position: left; }`
    : '';
  return `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #${palette.ink}; font: 1rem/1.5 ${body}; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, .kind, nav > .label { font-family: ${heading}; }
h1, h2, h3, h4 { color: #${palette.accent}; line-height: 1.25; break-after: avoid; }
h1 { color: #${palette.ink}; font-size: 1.9rem; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
h3 { color: #${palette.ink}; font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { color: #${palette.soft}; font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: 0 0 .6rem; }
p:not([class]):has(+ ul, + ol) { break-after: avoid; }
ul, ol { padding-left: ${isWide(bodyFont) ? '2' : '1.6'}rem; }
ol:has(> li:nth-child(100)) { padding-left: 2.7rem; }
ul { list-style-type: disc; }
li ul { list-style-type: "–  "; }
li li ul { list-style-type: square; }
li ol { list-style-type: lower-alpha; }
li li ol { list-style-type: lower-roman; }
li > ul, li > ol { margin: 0; }
li[dir="rtl"] { margin-right: 1.6rem; text-align: right; }
li[dir="ltr"] { text-align: left; }
a { color: #${palette.accent}; }
.kind { color: #${palette.accent}; font-weight: 700; font-size: 1.1rem; margin: 0; }
.notice { background: #${palette.actionGround}; border-left: 4px solid #${palette.action}; color: #${palette.action}; font-weight: 600; padding: .35rem .75rem; }
.facts { display: grid; grid-template-columns: minmax(13rem, max-content) 1fr; gap: .15rem 1rem; margin: 1rem 0 1.5rem; }
.facts dt { color: #${palette.soft}; font-weight: 700; }
.facts dd { margin: 0; text-align: left; }
.meta, .note { color: #${palette.soft}; font-size: .95rem; margin-bottom: .3rem; }
.note { font-style: italic; }
.meta b { font-weight: 600; }
.label { color: #${palette.accent}; font-weight: 700; margin: .9rem 0 .25rem; break-after: avoid; }
.lane { background: #${palette.laneGround}; border-left: 4px solid #${palette.lane}; margin: .9rem 0; padding: .5rem 1rem .1rem; }
.lane .label { color: #${palette.lane}; margin-top: 0; }
.decision, .action { border-left: 4px solid; padding: .35rem .75rem; break-inside: avoid; }
.decision { background: #${palette.decisionGround}; border-color: #${palette.decision}; }
.decision b { color: #${palette.decision}; }
.action { background: #${palette.actionGround}; border-color: #${palette.action}; }
.label a, .decision a, .action a { color: inherit; text-decoration: none; }
.decision a:hover, .action a:hover, .decision a:focus, .action a:focus { text-decoration: underline; }
nav > .label { font-size: 1.3rem; }
nav ul { list-style: none; padding: 0; }
nav .level-2 { padding-left: 1.6rem; }
.signatures { display: flex; flex-wrap: wrap; gap: 0 .8cm; break-before: avoid; break-inside: avoid; }
.signature { box-sizing: border-box; width: 6.8cm; min-height: 3rem; margin-top: 3.5rem; border-top: 1px solid #${palette.ink}; padding-top: .3rem; }
.action b { color: #${palette.action}; }
.scroll { position: relative; overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid #${palette.accent}; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border-bottom: 1px solid #${palette.line}; padding: .35rem .4rem; text-align: start; vertical-align: top; white-space: pre-line; }
th { background: #${palette.tableHead}; color: #${palette.accent}; }
tr { break-inside: avoid; }
${picture}
@media (max-width: 36rem) { .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; } }
`;
}

/** The paper, for which a browser that shows the page has no use. */
export function paperStyle(
  { width, height, margin }: PageMeasures,
  { top, bottom }: TextEdges,
): string {
  return `@page { size: ${cm(width)} ${cm(height)}; margin: ${cm(top)} ${cm(margin)} ${cm(bottom)}; }\n`;
}

function cm(value: number): string {
  return `${String(value)}cm`;
}

/**
 * What is otherwise on paper. Browsers repeat the header of a table that does not break, and on paper make
 * it so themselves. A heading with nothing of its own below stands by itself, as in `keepWithNext`.
 */
export function printStyle({ bodyFont }: Look): string {
  return `html { font-size: 11pt; }
body { line-height: 1.4; }
table { font-size: ${String(cellSize(bodyFont))}pt; table-layout: fixed; }
.scroll { overflow: visible; }
thead { break-inside: avoid; }
h2 { margin-top: 1.6rem; }
.meta { break-after: avoid; margin-bottom: .1rem; }
h2:has(+ h2), h3:has(+ h2, + h3), h4:has(+ h2, + h3, + h4), .meta:has(+ h2, + h3, + h4) { break-after: auto; }
.lane { margin: .6rem 0; padding: .25rem .75rem .05rem; }
.lane .label { margin-bottom: 0; }
th, td { padding: .25rem .4rem; }
.signature { margin-top: 3rem; }
nav li { break-inside: avoid; }
body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
main { max-width: none; padding: 0; }
`;
}
