/** What a disk can refuse: what is wrong, what is safe, what to do. Each stands behind since when. */

/** The journal: what was typed last is only in the window. */
export const recording = {
  full: 'De schijf is vol. Alles daarvoor is veilig en uw tekst blijft in dit venster. Maak ruimte vrij: Notulist probeert het vanzelf opnieuw.',
  readOnly:
    'Op de schijf kan alleen nog worden gelezen. Alles daarvoor is veilig en uw tekst blijft in dit venster. Bewaar een kopie elders; Notulist probeert het vanzelf opnieuw.',
  denied:
    'Notulist mag niet meer schrijven in zijn eigen map. Alles daarvoor is veilig en uw tekst blijft in dit venster. Bewaar een kopie elders; Notulist probeert het vanzelf opnieuw.',
  gone: 'De schijf of map waarin Notulist bewaart wat u typt, is weg. Uw tekst blijft in dit venster. Bewaar een kopie elders; Notulist probeert het vanzelf opnieuw.',
  busy: 'Een ander programma houdt de schijf bezet. Alles daarvoor is veilig en uw tekst blijft in dit venster. Wacht even: Notulist probeert het vanzelf opnieuw.',
  failing:
    'De schijf geeft een fout en is misschien stuk. Uw tekst blijft in dit venster. Bewaar een kopie op een andere schijf; Notulist probeert het vanzelf opnieuw.',
  other:
    'De schijf neemt niets meer aan. Alles daarvoor is veilig en uw tekst blijft in dit venster. Bewaar een kopie elders; Notulist probeert het vanzelf opnieuw.',
} as const;

/** The file in the library: what was typed is in the journal, on this computer. */
export const checkpoint = {
  full: 'De schijf met {{folder}} is vol. Maak daar ruimte vrij; Notulist werkt de bibliotheek dan vanzelf bij.',
  readOnly:
    'In {{folder}} kan alleen nog worden gelezen. Maak de schijf weer beschrijfbaar; Notulist werkt de bibliotheek dan vanzelf bij.',
  denied:
    'Notulist mag niet schrijven in {{folder}}. Vraag toegang tot de map; Notulist werkt de bibliotheek dan vanzelf bij.',
  gone: 'De map {{folder}} is weg. Sluit de schijf of netwerkmap weer aan; Notulist werkt de bibliotheek dan vanzelf bij.',
  busy: 'Een ander programma houdt het bestand in {{folder}} bezet. Wacht even of sluit dat programma; Notulist werkt de bibliotheek dan vanzelf bij.',
  failing:
    'De schijf met {{folder}} geeft een fout en is misschien stuk. Bewaar een kopie op een andere schijf; Notulist blijft het proberen.',
  other:
    'In {{folder}} kan niet worden geschreven. Notulist blijft het proberen; bewaar zo nodig een kopie elders.',
  newer:
    'Een nieuwere Notulist heeft haar bestand in {{folder}} bewaard; dat blijft staan zoals het is. Werk Notulist bij en open haar daarna: dan komt alles bij elkaar.',
} as const;

/** “Bewaar een kopie elders…”: perhaps the last place of what was typed. */
export const copying = {
  full: '“{{file}}” past daar niet: die schijf is vol. Uw tekst staat nog in dit venster. Kies een andere schijf.',
  readOnly:
    '“{{file}}” kan daar niet worden bewaard: op die schijf kan alleen worden gelezen. Uw tekst staat nog in dit venster. Kies een andere plek.',
  denied:
    '“{{file}}” kan daar niet worden bewaard: u mag in die map niet schrijven. Uw tekst staat nog in dit venster. Kies een andere map.',
  gone: '“{{file}}” kan daar niet worden bewaard: die map is er niet meer. Uw tekst staat nog in dit venster. Kies een andere map.',
  busy: '“{{file}}” is in gebruik door een ander programma. Uw tekst staat nog in dit venster. Kies een andere naam.',
  failing:
    '“{{file}}” kan daar niet worden bewaard: die schijf geeft een fout. Uw tekst staat nog in dit venster. Kies een andere schijf.',
  other:
    '“{{file}}” kan daar niet worden bewaard. Uw tekst staat nog in dit venster. Kies een andere plek.',
  different:
    '“{{file}}” is niet goed weggeschreven: wat er staat, is niet wat er is bewaard. Uw tekst staat nog in dit venster. Kies een andere schijf.',
} as const;

/** What this computer keeps of the library, at a start: of its last work some may not be seen yet. */
export const settling = {
  full: 'Er is niets weg, maar de schijf met {{folder}} is vol. Maak ruimte vrij en start Notulist opnieuw.',
  readOnly:
    'Er is niets weg, maar in {{folder}} kan alleen worden gelezen. Maak de schijf weer beschrijfbaar en start Notulist opnieuw.',
  denied:
    'Er is niets weg, maar Notulist mag niet schrijven in {{folder}}. Vraag toegang tot de map en start Notulist opnieuw.',
  gone: 'In {{folder}} is iets niet waar Notulist het zoekt. Kijk of de schijf is aangesloten en start Notulist opnieuw.',
  busy: 'Er is niets weg, maar een ander programma houdt een bestand in {{folder}} bezet. Sluit dat programma, of wacht even, en start Notulist opnieuw.',
  failing:
    'De schijf met {{folder}} geeft een fout en is misschien stuk. Maak een reservekopie op een andere schijf en start Notulist opnieuw.',
  other:
    'Er is niets weg, maar niet alles in {{folder}} kon op zijn plaats worden gezet. Start Notulist opnieuw; blijft dit staan, start dan ook de computer opnieuw.',
} as const;
