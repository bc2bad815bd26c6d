/** What reports over several sessions say; the screen that puts them together is the facilitator's. */
export const collate = {
  told: {
    months: '{{first}} – {{last}}',
    band: 'Liczba osób, które odpowiedziały: {{band}}, na kilku spotkaniach.',
    bandShared:
      'Kilka spotkań; na największym liczba osób: {{band}}. Ktoś mógł być na więcej niż jednym, więc liczymy tylko największe.',
    exact: 'Liczba osób, które odpowiedziały: {{count}}. Liczba spotkań: {{sessions}}.',
    answers:
      'Liczba odpowiedzi: {{count}}. Liczba spotkań: {{sessions}}. Plansza, którą uzgodniła grupa, to jedna odpowiedź.',
    exactShared:
      'Liczba odpowiedzi: {{count}}. Liczba spotkań: {{sessions}}. Ktoś mógł być na więcej niż jednym.',
    boards: 'Niektóre grupy uzgodniły razem jedną planszę; to jest jedna odpowiedź.',
    someQuotes:
      'Powiedziano więcej, niż się tu mieści: te wypowiedzi to część wszystkich, wybrana równomiernie.',
    noGap: {
      what: 'Różnica między figurkami i bliskość',
      why: 'Łączą figurki jednej osoby, więc nie ma ich w danych ze spotkania innej osoby prowadzącej. Środkowa odpowiedź tylko części osób wprowadzałaby w błąd.',
    },
  },

  beside: {
    label: {
      'over time': 'W czasie',
      months: 'Miesiąc po miesiącu',
      voices: 'Głosy obok siebie',
      regions: 'Regiony obok siebie',
    },
    size: {
      'over time': 'Dwa okresy obok siebie: {{sides}}.',
      months: 'Miesiące obok siebie: {{sides}}.',
      voices: 'Głosy obok siebie: {{sides}}.',
      regions: 'Regiony obok siebie: {{sides}}.',
    },
    short: { people: 'Osoby', carers: 'Opiekunowie', staff: 'Personel' },
    numbered: '{{number}}: {{name}}',
    noRegion: 'Nie podano regionu',
    when: 'Kiedy',
    who: 'Grupa',
    answered: '{{side}} – liczba osób, które odpowiedziały: {{many}}.',
    notShownOf: '{{side}}: nie pokazano.',
    hidden: 'nie pokazano',
    nowhere: 'Dla {{who}} w żadnej grupie nie było jednego miejsca, które wybrała ponad połowa osób.',
    item: '{{side}}: {{place}}',
    noPlace: 'nie ma miejsca, które wybrała ponad połowa',
    put: 'Gdzie u ponad połowy osób stoi {{who}} – {{list}}.',
    both: 'W obu okresach u ponad połowy osób {{who}} stoi {{place}}.',
    all: 'W każdej z tych grup u ponad połowy osób {{who}} stoi {{place}}.',
    changed: 'U ponad połowy osób {{who}} stoi {{before}} ({{earlier}}), a później {{after}} ({{later}}).',
    closerNow: 'To bliżej środka.',
    furtherNow: 'To dalej od środka.',
    sayItem: '{{side}} – {{median}}',
    say: '{{figure}}, wpływ w środkowej odpowiedzi: {{list}}.',
    sayChanged: '{{figure}}, wpływ w środkowej odpowiedzi: {{list}}. To {{change}}.',
    change: {
      more: 'więcej (różnica w punktach: {{points}})',
      less: 'mniej (różnica w punktach: {{points}})',
      same: 'tyle samo',
    },
    sayCell: '{{median}} (od {{lower}} do {{upper}}), odpowiedzi: {{of}}',
    table: 'Gdzie stały figurki u ponad połowy osób',
    sayTable: 'Wpływ od 0 do 100: środkowa odpowiedź (środkowa połowa odpowiedzi), z ilu odpowiedzi',
    middle: 'Środek',
    edge: 'Brzeg',
    outside: 'Poza kołem',
    caption:
      'U góry: środek koła, cały wpływ. U dołu: poza kołem, bez wpływu. W ramce: tam figurka stała u ponad połowy osób.',
    slope: 'Linia łączy oba okresy.',
    captionGroup:
      'U góry: środek koła, cały wpływ. U dołu: poza kołem, bez wpływu. Znak to środkowa odpowiedź, zamalowane to środkowa połowa odpowiedzi.',
    alt: 'Lekarz, opiekun i „Ja”, grupy obok siebie. {{list}}',
    withheld:
      'W jednej z grup na to pytanie odpowiedziało mniej niż 5 osób. Nie pokazujemy grup obok siebie, bo można by kogoś rozpoznać.',
    nobody: 'W jednej z grup nikt nie odpowiedział na to pytanie.',
    fewWhat: 'Jedna z grup',
    fewWhy: 'Odpowiedziało tam mniej niż 5 osób albo o to nie pytano.',
    totalWhat: 'Wszystkie grupy razem',
    totalWhy:
      'Z sumy i kilku jej części można obliczyć pozostałe części. Raport pokazuje albo jedno, albo drugie.',
    closer:
      'U ponad połowy osób {{who}} stoi bliżej środka niż wcześniej (najpierw: {{earlier}}, później: {{later}}) w pytaniach: {{topics}}.',
    further:
      'U ponad połowy osób {{who}} stoi dalej od środka niż wcześniej (najpierw: {{earlier}}, później: {{later}}) w pytaniach: {{topics}}.',
    noChange:
      'W żadnym pytaniu ponad połowa osób nie ustawiła figurki wyraźnie bliżej środka ani dalej od środka niż wcześniej.',
    samePlace:
      'U ponad połowy osób w każdej grupie {{who}} stoi w tym samym miejscu w pytaniach: {{topics}}.',
    otherPlace: 'W różnych grupach {{who}} stoi w różnych miejscach w pytaniach: {{topics}}.',
    noAgreement:
      'W żadnym pytaniu nie było jednego miejsca, które wybrała ponad połowa osób w każdej grupie.',
    numbers: 'Następne strony pokazują środkowe odpowiedzi grup obok siebie, pytanie po pytaniu.',
    reading: {
      'over time': 'Te same pytania zadano wcześniej i później. Nie musiały na nie odpowiadać te same osoby.',
      months: 'Te same pytania zadano w kilku miesiącach. Nie musiały na nie odpowiadać te same osoby.',
      voices: 'Te same pytania zadano różnym grupom. Ich głosy są pokazane osobno.',
      regions: 'Te same pytania zadano w różnych regionach.',
      share: 'Ktoś mógł być na więcej niż jednym spotkaniu, więc podajemy tylko „ponad połowa”.',
    },
  },
};
