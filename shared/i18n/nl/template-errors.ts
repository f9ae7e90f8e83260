/** Why a file cannot be a Word template. */
export const template = {
  notWord:
    '“{{file}}” is geen Word-sjabloon. Er is niets veranderd. Kies een bestand dat op .docx of .dotx eindigt.',
  oldOrLocked:
    '“{{file}}” is van een oude Word of heeft een wachtwoord. Er is niets veranderd. Bewaar het in Word als .docx of .dotx, zonder wachtwoord, en kies het opnieuw.',
  macros:
    '“{{file}}” bevat macro’s, en een verslag krijgt die niet mee. Er is niets veranderd. Bewaar het in Word als .dotx of .docx, zonder macro’s, en kies het opnieuw.',
  unconventional:
    '“{{file}}” is bewaard in een vorm van Word die Notulist niet invult. Er is niets veranderd. Kies in Word bij Opslaan als voor “Word-document (.docx)” en niet voor “Strict Open XML”.',
  damaged:
    '“{{file}}” is beschadigd of niet helemaal overgekomen. Er is niets veranderd. Open en bewaar het opnieuw in Word, of kies een ander bestand.',
  tooLarge:
    '“{{file}}” is te groot of te ingewikkeld voor een sjabloon. Er is niets veranderd. Haal in Word weg wat niet op elk verslag hoort, en kies het opnieuw.',
  gone: 'Het Word-sjabloon “{{file}}” is er niet meer, of is niet meer zoals het was. Er is niets geëxporteerd; de vergadering zelf is veilig. Kies het sjabloon opnieuw, of exporteer zonder.',
} as const;
