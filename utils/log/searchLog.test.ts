import { describe, expect, test } from 'vitest';
import { aLogEntry } from '../../tests/builders/logEntry';
import { actionsOfLog, ALL_OF_LOG, logSearcher, type LogQuery, newestFirst } from './searchLog';

const toPresident = aLogEntry({ id: 'president' });
const posted = aLogEntry({
  id: 'posted',
  at: '2026-02-05T08:00:00.000Z',
  did: 'posted',
  channel: 'post',
  target: 'other',
  targetId: 'minister',
  targetName: 'Señora Núñez',
  text: 'Excelentísima señora:\n\nle escribo desde Düsseldorf.',
});
const arabic = aLogEntry({
  id: 'arabic',
  at: '2026-02-04T08:00:00.000Z',
  actionId: 'noor',
  action: 'الحرية لنور',
  reference: 'MDE 11/26',
  note: 'أجابت الوزارة',
  text: '',
  did: 'answered',
});
const own = aLogEntry({ id: 'own', at: '2026-02-06T08:00:00.000Z', actionId: '', action: 'The budget', reference: '' });
const other = aLogEntry({ id: 'other', at: '2026-02-07T08:00:00.000Z', actionId: '', action: 'The fleet', text: 'Hi' });
const all = [toPresident, posted, arabic, own, other];
const found = (query: Partial<LogQuery>) => logSearcher()(all, { ...ALL_OF_LOG, ...query }).map(({ id }) => id);

describe('a search finds', () => {
  test.each<[string, Partial<LogQuery>, string[]]>([
    ['everything when nothing is asked for', {}, ['president', 'posted', 'arabic', 'own', 'other']],
    ['words of the text', { text: 'speak up' }, ['president', 'own']],
    ['a target without its accents, in capitals', { text: 'NUNEZ' }, ['posted']],
    ['accents where they are typed', { text: 'dusseldorf señora' }, ['posted']],
    ['the number of an action', { text: '17/26' }, ['president', 'posted', 'other']],
    ['words in whatever order, in different places', { text: 'minister amina' }, []],
    ['all words only', { text: 'nunez fleet' }, []],
    ['a note in Arabic, with letters written the other way', { text: 'اجابت الوزاره' }, ['arabic']],
    ['white space as nothing', { text: ' \n ' }, ['president', 'posted', 'arabic', 'own', 'other']],
    ['what was done', { did: 'posted' }, ['posted']],
    ['an action', { action: 'amina' }, ['president', 'posted']],
    ['what belongs to no action, by what it was called', { action: ':The budget' }, ['own']],
    ['all of it together', { text: 'amina', did: 'sent', action: 'amina' }, ['president']],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});

test('one searcher finds the same again, and new entries too', () => {
  const search = logSearcher();
  const query = { ...ALL_OF_LOG, text: 'amina' };
  expect(search([toPresident], query)).toEqual([toPresident]);
  expect(search([toPresident], query)).toEqual([toPresident]);
  expect(search([{ ...toPresident, note: 'changed', action: '', text: '' }], query)).toEqual([]);
});

test('the actions of the log are called as their latest entry calls them', () => {
  const renamed = { ...posted, action: 'Amina is free' };
  expect(actionsOfLog(newestFirst([toPresident, renamed, own, other]))).toEqual([
    ['amina', 'Amina is free'],
    [':The budget', 'The budget'],
    [':The fleet', 'The fleet'],
  ]);
});

test('the newest comes first, and entries of one moment stay in their order', () => {
  expect(newestFirst([toPresident, posted, { ...posted, id: 'twin' }, arabic]).map(({ id }) => id)).toEqual([
    'posted',
    'twin',
    'arabic',
    'president',
  ]);
});
