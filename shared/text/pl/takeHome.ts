/** What stands on the sheet that people take home; its dialog is the facilitator's. */
export const takeHome = {
  sheet: {
    title: 'Kto ma władzę? Kartka do domu',
    heading: 'Dziękujemy',
    thanks:
      'Dziękujemy za twój czas i twoje zdanie. Nikt inny nie mógł nam powiedzieć tego, co wiemy od ciebie.',
    nextHeading: 'Kiedy się odezwiemy',
    by: 'Najpóźniej: {{date}}',
    byMonth: 'Miesiąc: {{month}}',
    byHand: 'Odezwiemy się najpóźniej:',
    helpedHeading: 'Jak to pomaga',
    helped: {
      looked: 'Sprawdziliśmy, jaki wpływ na twoją opiekę mają lekarz, opiekun i ty.',
      report: 'To, co pokazała grupa, trafi do raportu. Nikogo nie da się w nim rozpoznać.',
      change: 'To pomaga zmieniać sposób, w jaki podejmuje się decyzje o opiece.',
    },
    involvedHeading: 'Jeśli chcesz dalej brać udział',
    involved: 'Zapytaj osobę, która dziś prowadziła. Może będzie więcej takich spotkań.',
    involvedByHand: 'Kogo zapytać:',
    rightsHeading: 'Dobrze wiedzieć',
    rights: {
      care: 'Udział nigdy nie zmienia twojej opieki.',
      remove:
        'Możesz poprosić o usunięcie tego, co od ciebie mamy, dopóki nie powstanie raport. Powiedz osobie, która dziś prowadziła, jaki był twój znak, na przykład „niebieska gwiazda”.',
    },
    supportHeading: 'Jeśli dzisiejszy dzień nie daje ci spokoju',
    support: 'To nic złego i nie musisz zostać z tym bez wsparcia. Te osoby mogą pomóc:',
    supportByHand: 'Kto pomoże i jak się skontaktować:',
  },
};
