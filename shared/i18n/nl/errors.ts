/** What went wrong, what is safe, what to do next. */
export const errors = {
  fileUnreadable: '“{{file}}” kan niet worden gelezen: {{cause}}. Er is niets veranderd. Kies een ander bestand of probeer het opnieuw.',
} as const;
