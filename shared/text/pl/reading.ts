export const reading = {
  choose: 'Język i czytanie',
  title: 'Jak chcesz czytać?',
  language: 'Język',
  draft: 'Wersja robocza, jeszcze nie sprawdzona przez rodzimego użytkownika języka',
  easyRead: 'Łatwe czytanie',
  easyReadHint: 'Krótkie zdania, duże litery i obrazki',
  readToMe: 'Przeczytaj mi',
  readThis: 'Przeczytaj mi: {{what}}',
  stopReading: 'Przestań czytać',
};

export const display = {
  open: 'Wygląd',
  title: 'Wygląd',
  kept: 'Zmienia się od razu i tak zostaje na tym komputerze.',
  textSize: 'Wielkość tekstu',
  textSizeOption: '{{size}} %',
  theme: 'Światło',
  themeOf: {
    day: 'Dzień',
    dim: 'Ciemniejszy pokój',
    contrast: 'Duży kontrast',
    yellow: 'Żółty papier',
  },
  typeface: 'Litery',
  typefaceOf: {
    atkinson: 'Wyraźne',
    lexend: 'Szerokie',
    dyslexic: 'Z ciężarem u dołu',
  },
  motion: 'Ruch',
  motionOf: {
    computer: 'Tak jak w komputerze',
    still: 'Nic się nie rusza',
    moving: 'Figurki suną',
  },
  done: 'Zostaw tak',
};

export const common = {
  practice: 'Próba',
  practiceKept: 'Próba: nic nie jest zachowywane',
  saved: 'Zapisano',
  saving: 'Zapisuję…',
  waiting: 'Jeszcze nie zapisano, próbuję dalej',
  back: 'Wróć',
  cancel: 'Anuluj',
  close: 'Zamknij',
  gotIt: 'OK',
  yes: 'Tak',
  no: 'Nie',
  pause: {
    button: 'Przerwa',
    title: 'Przerwa',
    kept: 'Wszystko jest zachowane. Masz tyle czasu, ile potrzebujesz.',
    practice: 'To jest próba. Nic nie jest zachowywane. Masz tyle czasu, ile potrzebujesz.',
    waiting: 'Ostatni ruch nie jest jeszcze zapisany. Próbujemy dalej. Prosimy nie zamykać Power Circle.',
    goOn: 'Dalej',
    toAgenda: 'Dla osoby prowadzącej: strona spotkania',
    toLibrary: 'Dla osoby prowadzącej: zamknij spotkanie',
  },
};
