/** R10: a region from this fixed list or none; never a venue, ward or team. */
export const regions = [
  'north-east-england',
  'north-west-england',
  'yorkshire-and-the-humber',
  'east-midlands',
  'west-midlands',
  'east-of-england',
  'london',
  'south-east-england',
  'south-west-england',
  'wales',
  'scotland',
  'northern-ireland',
] as const;

export type Region = (typeof regions)[number];
