// Words around times of day: halves of a day before them, time zones beside them.

/** Hours of the clock that a part of the day holds: those below `from` are told of its second half. */
export interface PartOfDay {
  /** Hours of 1 to 11 from which 12 are added; 12 where none is. */
  readonly from: number;
  /** And up to which. */
  readonly to: number;
  /** What 12 o'clock is. */
  readonly twelve: 0 | 12;
}

const MORNING: PartOfDay = { from: 12, to: 0, twelve: 12 };
const EARLY: PartOfDay = { from: 12, to: 0, twelve: 0 };
const NOON: PartOfDay = { from: 0, to: 3, twelve: 12 };
const AFTERNOON: PartOfDay = { from: 0, to: 11, twelve: 12 };
const EVENING: PartOfDay = { from: 5, to: 11, twelve: 0 };

/** Right before the hour: 下午3点, 午後7時, 晚上8:30. The longest comes first. */
export const PARTS_OF_DAY: readonly (readonly [string, PartOfDay])[] = [
  ["凌晨", EARLY],
  ["未明", EARLY],
  ["清晨", MORNING],
  ["早晨", MORNING],
  ["早上", MORNING],
  ["早朝", MORNING],
  ["上午", MORNING],
  ["午前", MORNING],
  ["中午", NOON],
  ["下午", AFTERNOON],
  ["午后", AFTERNOON],
  ["午後", AFTERNOON],
  ["傍晚", AFTERNOON],
  ["夕方", AFTERNOON],
  ["晚上", EVENING],
  ["夜间", EVENING],
  ["夜里", EVENING],
  ["深夜", EVENING],
  ["早", MORNING],
  ["朝", MORNING],
  ["晚", EVENING],
  ["夜", EVENING],
];

/** Behind the hour; "p.m." of 12 is noon. */
export const HALVES: Readonly<Record<string, PartOfDay>> = {
  a: EARLY,
  p: AFTERNOON,
};

/** Zones of one offset, as ISO 8601 writes it. Others (ET, 当地时间) are known to nobody: such a time is not compared. */
export const ZONES: Readonly<Record<string, string>> = {
  GMT: "Z",
  UTC: "Z",
  JST: "+09:00",
  日本: "+09:00",
  东京: "+09:00",
  東京: "+09:00",
  北京: "+08:00",
  香港: "+08:00",
};
