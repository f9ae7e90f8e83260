export const checking = {
  nothingFound: 'Nothing found that stands in the way of accessibility.',
  noTitle: 'The document has no title in its properties.',
  noLanguage: 'The language of the document is not set.',
  noHeadings: 'There are no headings with a heading style.',
  headingStart: 'The first heading, “{{text}}”, is of level {{level}} and not of level 1.',
  headingSkip: 'The heading “{{text}}” is of level {{level}}, right below one of level {{above}}.',
  emptyLinesAtStart_one: 'The document begins with an empty paragraph for white space.',
  emptyLinesAtStart_other: 'The document begins with {{count}} empty paragraphs for white space.',
  emptyLines_one: 'An empty paragraph makes white space after “{{text}}”.',
  emptyLines_other: '{{count}} empty paragraphs make white space after “{{text}}”.',
  tableHeader: 'Table {{number}} has no header row; its first row is “{{text}}”.',
  imageText: 'An image has no alternative text: “{{name}}”.',
  linkText: 'The text of a link does not say where it goes: “{{text}}”.',

  notWord: '“{{file}}” is no Word document (.docx).',
  oldOrLocked:
    '“{{file}}” is an old Word file (.doc) or protected by a password. Save it as .docx without a password.',
  damaged: '“{{file}}” is damaged or incomplete.',
  tooLarge: '“{{file}}” becomes too large to check when it is unpacked.',
};
