export const errors = {
  fileUnreadable: '“{{file}}” cannot be read: {{cause}}. Nothing has changed. Choose another file or try again.',
};
