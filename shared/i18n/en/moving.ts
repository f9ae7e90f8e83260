export const moving = {
  label_one: 'Move “{{text}}” to item…',
  label_other: 'Move {{count}} lines from “{{text}}” to item…',
  moved_one: 'The line is now at {{number}} {{title}}.',
  moved_other: 'The {{count}} lines are now at {{number}} {{title}}.',
  goThere: 'Go there',
};
