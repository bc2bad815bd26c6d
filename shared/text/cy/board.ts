export const board = {
  name: 'Y cylch a’r ffigurau',
  help: 'Mae’r bysellau saeth yn symud ffigur. Gyda Shift maen nhw’n ei symud ychydig bach. Mae Home yn ei roi ar y dot canol. Mae Delete yn ei roi’n ôl yn yr hambwrdd.',
  outside: 'y tu allan i’r cylch: dim llais',
  tray: 'Heb eu gosod eto',
  aside: 'Ddim yn berthnasol i mi',
  pickedUp: '{{role}}: wedi’i godi. Tapiwch y man lle dylai sefyll.',
  putDown: '{{role}}: wedi’i roi’n ôl i lawr.',
  wentHome: '{{role}}: wedi mynd yn ôl, {{standing}}',
  standing: 'Ble maen nhw’n sefyll',
  list: {
    name: 'Gosod y ffigurau gyda rhestr',
    tray: 'yn ôl i’r hambwrdd',
  },
  design: '{{design}}: dot canol gyda chwe modrwy o’i gwmpas',
};
