export const together = {
  back: 'Strona spotkania',
  hint: 'To są wszystkie plansze do tego pytania. Nie ma na nich niczyjego znaku i żadne ustawienie nie jest złe.',
  title: 'Patrzymy razem',
  ready: 'Wszyscy są gotowi',
  waiting_one: 'Czekamy na {{count}} osobę',
  waiting_few: 'Czekamy na {{count}} osoby',
  waiting_many: 'Czekamy na {{count}} osób',
  waiting_other: 'Czekamy na {{count}} osoby',
  show: 'Pokaż plansze',
};
