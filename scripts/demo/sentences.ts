/** What people might say, made up for the demo. Nobody said them, and nothing in them tells who. */
export const said: Readonly<Record<string, readonly string[]>> = {
  baseline: [
    'I am told what was decided.',
    'They ask me, but the answer is already there.',
    'Some weeks I have a say, some weeks I don’t.',
    'I feel like I am outside the circle.',
  ],
  'say-in-care': [
    'The plan was written before I came in.',
    'I chose the time of the appointment. That was new.',
    'If I say no, nothing changes.',
    'My ideas went in this time.',
  ],
  medication: [
    'I know the colour of the tablets, not what they do.',
    'Nobody told me why it was changed.',
    'I read the leaflet, and then I had more questions.',
    'When I asked, it was explained well.',
  ],
  'who-doctor-talks-to': [
    'They look past me and ask the person who came with me.',
    'They talk about me, not with me.',
    'Once I was asked first. I remember that.',
    'It goes over my head.',
  ],
};

export const help: readonly string[] = [
  'Ask me first, then ask the others.',
  'Tell me before the meeting what it is about.',
  'Write the plan together, in words I use.',
  'More time. Ten minutes is not enough.',
  'Let us choose who comes to the meeting.',
  'Say why a medicine is changed.',
  'Come back and tell us what you did with this.',
];

/** What the people who run the demo's session promise. */
export const promise =
  'The project group reads this report, tries what it can, and says why where it can’t. You get the answer on paper.';
