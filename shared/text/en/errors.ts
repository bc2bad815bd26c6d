import type { ErrorCode } from '../../errors.ts';

/** What a facilitator reads when something can't be done: what happened, then what to do. */
export const errors = {
  'unknown-call': 'Power Circle did not understand that. Please close it and start it again.',
  'bad-input': 'That could not be kept, because part of it is missing or has a shape we do not know.',
  'too-large': 'That is too much at once. Please make it shorter.',
  'host-away':
    'Not saved yet: Power Circle has stopped on this computer. Start it again; what was saved is safe.',
  'not-let-in':
    'This page has lost its link to Power Circle. Close it and start Power Circle again; what was saved is safe.',
  'already-created': 'This session is already there.',
  'no-session': 'This session has no beginning. Please start a new one.',
  'already-started': 'The session has started, so its plan stays as it is now.',
  'not-running': 'This session is not running. Open it again from the session’s page to go on.',
  'not-finished': 'This session is still running.',
  'too-many-people': 'A session can have up to 30 people. For more, start a second session.',
  'unknown-participant': 'That person is not part of this session.',
  'person-withdrew':
    'Everything of this person was removed, as they asked. Their turn is over, and nothing more is kept for them.',
  'unknown-question': 'That question is not part of this session.',
  'answer-not-open': 'This answer is closed. Open it again from the session’s page to change it.',
  'words-only': 'This question is answered in words, without the board.',
  'card-already-held': 'That card is up already.',
  'card-not-held': 'That card is not up.',
  'nothing-to-undo': 'There is nothing left to take back.',
  'words-already-kept': 'These words are kept already.',
  'too-many-words': 'There are 20 notes with this answer. Please remove one before adding another.',
  'unknown-figure': 'This session has no such figure.',
  'figure-full': 'This figure is full. Please take something off before adding more.',
  'not-one-board': 'In this session everybody has a board of their own, so a view needs no place beside one.',
  'unknown-view': 'This view is not in this session any more.',
  'view-already-kept': 'This view is kept already.',
  'too-many-views': 'There are 10 views beside this board. Please remove one before adding another.',
  'unknown-words': 'These words are not in this session any more.',
  'no-consent': 'The person who said this did not want it in a report, so it stays here.',
  'unknown-theme': 'That pile is not there any more.',
  'unknown-step': 'That step is not part of this workshop any more.',
  'too-many-parked':
    'There are 60 things to come back to already. Please take one away before adding another.',
  'too-many-themes': 'There are 20 piles already. Please remove one before making another.',
  'unknown-session': 'That session is not on this machine any more.',
  'session-exists': 'There is a session with this name inside the data folder already.',
  'session-read-only': 'This session can only be read, because part of its file is damaged.',
  'session-newer': 'This session was made by a newer Power Circle. Please update to open it.',
  'out-of-step': 'Another window changed this session. This one is up to date again now.',
  'disk-full':
    'Not saved yet: there is no room left on this computer. Please free some space; we keep trying.',
  'cannot-write': 'Not saved yet: the data folder can’t be written to. We keep trying.',
  'folder-held': 'Another Power Circle is using this data folder. Please go on there, or close it first.',
  'folder-not-writable':
    'The data folder can’t be written to, so nothing would be kept. Please choose another.',
  'not-done-full':
    'That could not be done: there is no room left on this computer. Nothing was changed. Please free some space.',
  'not-done': 'That could not be done: the data folder can’t be written to. Nothing was changed.',
  'practice-session': 'This was practice, so there is nothing to export.',
  'group-too-small':
    'Fewer than 5 people answered, so there is no anonymous report: somebody could be recognised.',
  'nothing-answered': 'Nobody has answered yet, so there is nothing to show.',
  'release-would-expose':
    'No report was made. Beside a report that has left already, it would let somebody work out a few people’s answers.',
  'released-before-withdrawal':
    'No report was made. Somebody asked to be removed after a report had left; a new one beside the old one would show what they had answered.',
  'ledger-unreadable':
    'No report was made: the list of reports that have left already can’t be read, so nobody can tell whether a new one is safe.',
  'folder-gone': 'That folder is not there any more. Please choose another one.',
  'folder-exists': 'A report with this name is already in that folder. Nothing was changed.',
  'no-folder-chosen': 'Please choose a folder first.',
  'folder-full': 'There is no room left in that folder, so no report was written. Please choose another one.',
  'folder-read-only': 'That folder can’t be written to, so no report was written. Please choose another one.',
  'bundle-broken':
    'This file is not a whole Power Circle bundle. Nothing was kept. Please ask your colleague to send it again.',
  'bundle-changed':
    'This bundle was changed after it was made: its content and its seal do not match. Nothing was kept. Please ask your colleague to send it again.',
  'bundle-newer':
    'This bundle was made by a newer Power Circle. Nothing was kept. Please update, then bring it in again.',
  'bundle-too-large':
    'This file is larger than any Power Circle bundle can be. Nothing was kept. Please ask your colleague what it is.',
  'bundle-here': 'This bundle is here already, so nothing was changed.',
  'bundle-other-copy':
    'Another bundle of the same session is here already. Nothing was kept. To use this one, delete the other one first.',
  'bundle-own': 'This is a bundle of a session on this computer, so there is no need to bring it in.',
  'bundle-gone': 'That bundle is not open any more. Please choose it again.',
  'imported-unknown': 'That colleague’s session is not on this computer any more.',
  'imported-damaged':
    'The file of a colleague’s session is damaged, so it can’t be counted. Delete it and bring the bundle in again.',
  'pack-broken':
    'This file is not a whole set of questions from Power Circle. Nothing was kept. Please ask your colleague to send it again.',
  'pack-newer':
    'This set was made by a newer Power Circle. Nothing was kept. Please update, then bring it in again.',
  'pack-too-large':
    'This file is larger than any set of questions can be. Nothing was kept. Please ask your colleague what it is.',
  'pack-empty': 'There are no questions in this set. Nothing was kept.',
  'pack-too-many':
    'There are more than 40 questions in this set. Nothing was kept. Please ask your colleague to split it in two.',
  'pack-twice':
    'Two questions in this set have the same id, so their answers would be mixed up. Nothing was kept.',
  'pack-control':
    'There are signs in this set that can’t be shown or read out. Nothing was kept. Please ask your colleague to write it again.',
  'pack-gone': 'That set is not open any more. Please choose the file again.',
  'pack-unknown': 'That set is not on this computer any more.',
  'template-unknown': 'That template is not on this computer any more.',
  'collate-too-few': 'Please choose two or more sessions to put together.',
  'collate-not-finished': 'One of these sessions is not finished. Please finish it first, or leave it out.',
  'collate-one-side':
    'There is only one group to show here, so nothing stands side by side. Please choose sessions of another month, voice or region as well.',
  'collate-nothing-shared':
    'These groups were not asked the same question on the board, so there is nothing to set side by side.',
  'collate-side-too-small':
    'Fewer than 5 people answered in one of these groups, so nothing is set side by side: somebody could be recognised. You could put the sessions together instead.',
  'room-not-ready':
    'Not everybody is ready, or the group did not choose to look at the boards together. So nothing is shown.',
  'no-room-window': 'The window for the room could not be opened. Please try again.',
  locked: 'A participant has the screen now. The facilitator’s PIN opens this.',
  unexpected: 'Something went wrong here. What was saved before is safe. Please try again.',
} as const satisfies Record<ErrorCode, string>;

/** In English: what the core answers with. The page says it in the computer's language, by its code. */
export const errorSentence = (code: ErrorCode): string => errors[code];
