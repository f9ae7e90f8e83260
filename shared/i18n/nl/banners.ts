/** What stands under the header of a meeting: what was recovered, and why it can only be read. */
export const banners = {
  label: 'Over deze vergadering',
  understood: 'Begrepen',
  readOnly: 'Alleen lezen.',
  adopted: 'Dit verslag is vastgesteld.',
  adoptedText: 'Het is geopend om te lezen en te exporteren.',
  adoptedOnText: 'Dat was op {{date}}. Het is geopend om te lezen en te exporteren.',
  editAnyway: 'Bewerk toch',
  newerVersion:
    'Deze vergadering is bewaard met een nieuwere Notulist. Wat deze versie ervan kent, kunt u lezen en exporteren; er wordt niets aan veranderd. Werk Notulist bij om verder te schrijven.',
  unknownFields:
    'Het bestand van deze vergadering bevat gegevens die deze Notulist niet kent en bij het opslaan zou verliezen. U kunt haar lezen en exporteren; er wordt niets aan veranderd. Werk Notulist bij om verder te schrijven.',
  cannotRecover:
    'Het bestand van deze vergadering is beschadigd, en er kon geen kopie van worden gemaakt om het te herstellen. Misschien is de schijf vol. U ziet de laatste goede stand, van {{when}}; er wordt niets veranderd of overschreven. Maak ruimte en open de vergadering opnieuw.',
  recovered: 'Herstelde vergadering.',
  fileDamaged:
    'Het bestand van deze vergadering was beschadigd; het staat in de map van de vergadering als “{{keptAs}}”.',
  fileGone: 'Het bestand van deze vergadering was er niet meer.',
  fromVersion: 'U ziet de bewaarde versie van {{when}}.',
  fromCopy: 'U ziet de kopie die Notulist op deze computer bijhoudt, van {{when}}.',
  replayed_one: 'Daarna is 1 wijziging uit het logboek teruggezet.',
  replayed_other: 'Daarna zijn {{count}} wijzigingen uit het logboek teruggezet.',
  damagedLines_one:
    '1 regel van het logboek is beschadigd. Het hele logboek is bewaard als “{{keptAs}}”, in de instellingenmap van Notulist.',
  damagedLines_other:
    '{{count}} regels van het logboek zijn niet te gebruiken, omdat er een beschadigd is. Het hele logboek is bewaard als “{{keptAs}}”, in de instellingenmap van Notulist.',
  otherHistory_one:
    '1 wijziging uit het logboek past niet op het bestand, dat intussen ergens anders is veranderd of teruggezet. Zij is bewaard in “{{keptAs}}”, in de instellingenmap van Notulist.',
  otherHistory_other:
    '{{count}} wijzigingen uit het logboek passen niet op het bestand, dat intussen ergens anders is veranderd of teruggezet. Zij zijn bewaard in “{{keptAs}}”, in de instellingenmap van Notulist.',
  linesNotKept_one:
    '1 wijziging uit het logboek is niet te gebruiken, en er kon nog geen kopie van worden gemaakt. Misschien is de schijf vol. Er is niets overschreven: zodra de kopie lukt, wordt wat u typt weer opgeslagen. Maak ruimte op de schijf.',
  linesNotKept_other:
    '{{count}} wijzigingen uit het logboek zijn niet te gebruiken, en er kon nog geen kopie van worden gemaakt. Misschien is de schijf vol. Er is niets overschreven: zodra de kopie lukt, wordt wat u typt weer opgeslagen. Maak ruimte op de schijf.',
  check: 'Controleer het laatste stuk van de tekst.',
} as const;
