export const questions = {
  baseline: {
    topic: 'Decyzje o mojej opiece',
    wording: 'Na ile czujesz, że bierzesz udział w decyzjach o swojej opiece?',
    simpler: 'Kto decyduje o twojej opiece? Tych, którzy decydują, ustaw blisko środka.',
    otherWays: {
      0: 'Kiedy coś się postanawia o twojej opiece, kto jest blisko, a kto daleko?',
      1: 'Pomyśl o ostatniej decyzji. Gdzie stała każda osoba?',
    },
  },
  'say-in-care': {
    topic: 'Mieć wpływ',
    wording: 'Kiedy planuje się twoją opiekę, kto ma na to wpływ?',
    simpler: 'Kto może wybierać w sprawach twojej opieki?',
    otherWays: {
      0: 'Kiedy powstaje plan dla ciebie, czyje pomysły do niego trafiają?',
      1: 'Gdyby coś miało się zmienić, czyj głos by się liczył?',
    },
  },
  medication: {
    topic: 'Wiedzieć o moich lekach',
    wording: 'Kto wie, jakie leki bierzesz i dlaczego?',
    simpler: 'Kto wie, na co są twoje tabletki?',
    otherWays: {
      0: 'Gdyby ktoś zapytał, jak działają twoje leki, kto umiałby odpowiedzieć?',
      1: 'Kiedy zmienia się lek, komu mówi się dlaczego?',
    },
  },
  'who-doctor-talks-to': {
    topic: 'Z kim rozmawia lekarz',
    wording: 'Kiedy jesteś u lekarza, z kim on rozmawia?',
    simpler: 'Czy lekarz mówi do ciebie, czy do twojego opiekuna?',
    otherWays: {
      0: 'Na spotkaniu: na kogo lekarz patrzy i kogo pyta?',
      1: 'Kiedy lekarz coś wyjaśnia, komu to wyjaśnia?',
    },
  },
  involved: {
    topic: 'Na ile biorę udział',
    wording: 'Na ile bierzesz udział w tym, co postanawia się o twoim leczeniu?',
    simpler: 'Na ile jesteś przy tym, gdy wybiera się leczenie?',
    otherWays: {
      0: 'Kiedy wybiera się twoje leczenie, jak blisko tego wyboru jesteś?',
      1: 'Kto jest najbliżej, kiedy rozmawia się o twoim leczeniu?',
    },
  },
  'happy-with-involvement': {
    topic: 'Czy mój udział mi odpowiada',
    wording: 'Na ile odpowiada ci to, jak duży masz udział?',
    simpler: 'Czy masz tyle wpływu, ile chcesz?',
    otherWays: {
      0: 'Jeśli twój wpływ ci odpowiada, stań blisko środka. Jeśli nie, stań dalej.',
      1: 'Na ile twoja rola wydaje ci się w sam raz? Im bliżej środka, tym bardziej.',
    },
  },
  'good-care': {
    topic: 'Czym jest dobra opieka',
    wording: 'Na ile wiesz, jak wygląda dobra opieka dla ciebie i czemu ma służyć?',
    simpler: 'Czy wiesz, co znaczy dla ciebie dobra opieka?',
    otherWays: {
      0: 'Gdyby ktoś zapytał, jaka opieka byłaby dla ciebie dobra, jak łatwo byłoby odpowiedzieć?',
      1: 'Dla kogo jest jasne, co twoja opieka ma ci dać?',
    },
  },
  'carer-recognised': {
    topic: 'Być widzianym jako opiekun',
    wording: 'Jak wcześnie zobaczono w tobie opiekuna?',
    simpler: 'Czy personel szybko zauważył, że jesteś opiekunem?',
    otherWays: {
      0: 'Kiedy opieka się zaczęła, kogo uważano za jej część?',
      1: 'Ile czasu minęło, zanim ktoś zapytał o twoją rolę?',
    },
  },
  'carer-discharge': {
    topic: 'Powrót ze szpitala do domu',
    wording: 'Kiedy osoba, którą się opiekujesz, wracała ze szpitala do domu, kto był częścią planu?',
    simpler: 'Kto planował powrót do domu? Czy pytano ciebie?',
    otherWays: {
      0: 'Przy wypisie: kto wiedział, co będzie dalej, i czuł się z tym bezpiecznie?',
      1: 'W dniu powrotu do domu: kto znał plan?',
    },
  },
  'carer-crisis': {
    topic: 'Do kogo dzwonić w kryzysie',
    wording: 'Kto wie, do kogo dzwonić w kryzysie?',
    simpler: 'Jeśli jest bardzo źle, czy wiesz, do kogo zadzwonić?',
    otherWays: {
      0: 'Jest środek nocy i potrzebujesz pomocy. Jak blisko ona jest?',
      1: 'Kiedy robi się źle, kto może szybko dostać pomoc?',
    },
  },
  'carer-information': {
    topic: 'Informacje dla mnie',
    wording: 'Kto dostaje informacje w sposób, który mu odpowiada?',
    simpler: 'Czy mówi ci się o sprawach tak, że je rozumiesz?',
    otherWays: {
      0: 'Kiedy jest coś ważnego, kto się o tym dowiaduje, a kto musi szukać?',
      1: 'Kiedy coś się zmienia, komu mówi się o tym zrozumiałymi słowami?',
    },
  },
  'carer-expert': {
    topic: 'Słuchany jako partner',
    wording: 'Kiedy mówisz, co wiesz, czy słucha się ciebie jak eksperta?',
    simpler: 'Czy personel słucha tego, co wiesz?',
    otherWays: {
      0: 'Czyja wiedza się liczy, kiedy podejmuje się decyzje?',
      1: 'Kiedy mówisz personelowi, co widzisz w domu, ile to znaczy?',
    },
  },
  'carer-own-health': {
    topic: 'Moje zdrowie i odpoczynek',
    wording: 'Kto myśli o twoim zdrowiu i twoich przerwach?',
    simpler: 'Czy ktoś pyta, jak się czujesz? Czy możesz odpocząć?',
    otherWays: {
      0: 'Kiedy robi się plany, jak blisko środka jest twoje dobre samopoczucie?',
      1: 'Kiedy dopada cię zmęczenie, kto dba o czas na odpoczynek?',
    },
  },
  'young-medicines': {
    topic: 'Mówią mi o lekach',
    wording: 'Komu mówi się o lekach w domu?',
    simpler: 'Czy ktoś mówi ci, co robią te leki?',
    otherWays: {
      0: 'Kiedy zmienia się lek, kto dowiaduje się pierwszy, a kto ostatni?',
      1: 'Kto umiałby powiedzieć, po co są leki w domu?',
    },
  },
  'young-trusted-adult': {
    topic: 'Dorosły, któremu ufam',
    wording: 'Czy jest jakiś dorosły, któremu ufasz i który cię słucha?',
    simpler: 'Czy jest dorosły, z którym możesz porozmawiać?',
    otherWays: {
      0: 'Kiedy się martwisz, jak blisko jest ktoś, komu możesz to powiedzieć?',
      1: 'Jak łatwo znaleźć jednego dorosłego, który słucha?',
    },
  },
  'young-same-story': {
    topic: 'Nie opowiadać od nowa',
    wording: 'Kto musi opowiadać tę samą historię raz za razem?',
    simpler: 'Czy musisz mówić to samo wciąż od nowa?',
    otherWays: {
      0: 'Kiedy przychodzi ktoś nowy, kogo pyta i co już wie?',
      1: 'Kto za każdym razem musi zaczynać od początku?',
    },
  },
  'young-plans': {
    topic: 'Plany, które rozumiem',
    wording: 'Kto rozumie plany, które powstają?',
    simpler: 'Czy te plany są dla ciebie zrozumiałe?',
    otherWays: {
      0: 'Gdyby przeczytać plan w domu, kto wiedziałby, co robić?',
      1: 'Kiedy ktoś wyjaśnia plan, kto go rozumie?',
    },
  },
  'equal-power': {
    topic: 'Co by pomogło',
    wording: 'Co mogłoby pomóc, żeby wszyscy mieli równy wpływ?',
    simpler: 'Co by sprawiło, że będzie sprawiedliwie dla wszystkich?',
    otherWays: {
      0: 'Gdyby można było zmienić jedną rzecz, aby każdy był słuchany, co by to było?',
      1: 'Co zbliżyłoby do siebie te trzy figurki?',
    },
  },
  'practice-dinner': {
    topic: 'Próba: obiad',
    wording: 'Kto w domu decyduje, co będzie na obiad?',
    simpler: 'Kto wybiera jedzenie?',
    otherWays: { 0: 'Kiedy wszyscy są głodni, czyje życzenie się liczy?' },
  },
  'practice-film': {
    topic: 'Próba: film',
    wording: 'Teraz wszyscy oglądają film. Kto go wybiera?',
    simpler: 'Kto wybiera film?',
    otherWays: { 0: 'Kiedy wybiera się film, kto jest blisko, a kto daleko?' },
  },
};
