/** The look of the web page; the colours are those of the Word document. */
export const htmlStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1d2327; font: 1rem/1.5 Calibri, Carlito, 'Source Sans 3', sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { color: #173f5f; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.9rem; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul, ol { margin: 0 0 .6rem; }
ul, ol { padding-left: 1.6rem; }
a { color: #0b5394; }
.kind { color: #50575e; font-size: 1.1rem; margin: 0; }
.notice { border: 1px solid #8a3b00; color: #8a3b00; font-weight: 600; padding: .35rem .75rem; }
.facts { display: grid; grid-template-columns: 13rem 1fr; gap: .15rem 1rem; margin: 1rem 0 1.5rem; }
.facts dt { color: #50575e; }
.facts dd { margin: 0; }
.meta, .note { color: #50575e; font-size: .95rem; margin-bottom: .3rem; }
.note { font-style: italic; }
.meta b { font-weight: 600; }
.label { color: #173f5f; font-weight: 700; margin: .9rem 0 .25rem; break-after: avoid; }
.lane { background: #fbf4df; border-left: 4px solid #7a5a00; margin: .9rem 0; padding: .5rem 1rem .1rem; }
.lane .label { color: #7a5a00; margin-top: 0; }
.decision, .action { border-left: 4px solid; padding: .35rem .75rem; break-inside: avoid; }
.decision { background: #e6f3ea; border-color: #1d6b3a; }
.decision b { color: #1d6b3a; }
.action { background: #fdeee3; border-color: #8a3b00; }
.action b { color: #8a3b00; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border-bottom: 1px solid #c3c9cf; padding: .35rem .5rem; text-align: left; vertical-align: top; white-space: pre-line; }
th { background: #eef2f5; }
tr { break-inside: avoid; }
@page { size: A4; margin: 2.5cm; }
@media print { main { max-width: none; padding: 0; } }
@media (max-width: 36rem) { .facts { grid-template-columns: 1fr; } .facts dd { margin-bottom: .5rem; } }
`;
