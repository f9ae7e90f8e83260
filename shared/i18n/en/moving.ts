export const moving = {
  label_one: 'Move “{{text}}” to item…',
  label_other: 'Move {{count}} lines from “{{text}}” to item…',
  nothing: 'There is no other item with this number or word.',
  isHere: 'This is at item {{number}} already. Type the number or a word of another item.',
  moved_one: 'The line is now at {{number}} {{title}}.',
  moved_other: 'The {{count}} lines are now at {{number}} {{title}}.',
  goThere: 'Go there',
};
