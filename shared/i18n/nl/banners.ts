/** What stands under the header of a meeting: what was recovered, and why it can only be read. */
export const banners = {
  label: 'Over deze vergadering',
  understood: 'Begrepen',
  readOnly: 'Alleen lezen.',
  newerVersion:
    'Deze vergadering is bewaard met een nieuwere Notulist. U kunt haar lezen en exporteren; er wordt niets aan veranderd. Werk Notulist bij om verder te schrijven.',
  recovered: 'Herstelde vergadering.',
  fileDamaged:
    'Het bestand van deze vergadering was beschadigd. U ziet de bewaarde versie van {{when}}. Het beschadigde bestand staat in de map van de vergadering als “{{keptAs}}”.',
  fileGone:
    'Het bestand van deze vergadering was er niet meer. U ziet de bewaarde versie van {{when}}.',
  replayed_one: 'Daarna is 1 wijziging uit het logboek teruggezet.',
  replayed_other: 'Daarna zijn {{count}} wijzigingen uit het logboek teruggezet.',
  journal_one:
    '1 wijziging uit het logboek kon niet worden gebruikt. Het logboek is bewaard als “{{keptAs}}”, in de instellingenmap van Notulist.',
  journal_other:
    '{{count}} wijzigingen uit het logboek konden niet worden gebruikt. Het logboek is bewaard als “{{keptAs}}”, in de instellingenmap van Notulist.',
  check: 'Controleer het laatste stuk van de tekst.',
} as const;
