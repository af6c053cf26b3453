import { Room } from '../../../src/file/read/memory/room';

test.each([
  { what: 'all fit', most: 100, pieces: [10, 10, 10], taken: [true, true, true], isFull: false },
  {
    what: 'one is too large by itself, and the next is taken',
    most: 100,
    pieces: [11, 10],
    taken: [false, true],
    isFull: false,
  },
  {
    what: 'one more than fits, and then nothing more',
    most: 20,
    pieces: [...Array<number>(10).fill(2), 2, 1],
    taken: [...Array<boolean>(10).fill(true), false, false],
    isFull: true,
  },
])('a room of $most: $what', ({ most, pieces, taken, isFull }) => {
  const room = new Room(most);
  expect(pieces.map((piece) => room.take(piece))).toEqual(taken);
  expect(room.isFull).toBe(isFull);
});

test('what is given back may be taken again', () => {
  const room = new Room(20);
  for (let piece = 0; piece < 100; piece += 1) {
    expect(room.take(2)).toBe(true);
    room.giveBack(2);
  }
});

test('an emptied room takes as much as a new one', () => {
  const room = new Room(10);
  for (let piece = 0; piece < 12; piece += 1) room.take(1);
  room.clear();
  expect([room.isFull, room.take(1)]).toEqual([false, true]);
});
