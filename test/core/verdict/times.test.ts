import { check, clean } from "../fixture.ts";

/** Our own article: a timetable and a launch, told to the minute. */
const LAUNCH = `
  --- launch.md
  长征七号火箭于2016年10月17日07时30分31秒在文山发射场点火，飞船成功进入预定轨道。

  新闻发布会下午3点半在指挥中心召开。返回舱11月18日北京时间13时59分着陆。
  --- note
`;

const FERRY = `
  --- ferry.md
  The first ferry to Lunde now leaves Skarvik at 6:45 a.m. on weekdays. The last one returns at 22:10 from the northern pier.

  The council meeting opened at 9:30 a.m. and dealt with the new timetable.
  --- note
`;

const CONCERT = `
  --- concert.md
  市民交響楽団の定期演奏会は１０月４日午後６時半に市民会館で開演する。
  --- note
`;

describe("times of day", () => {
  it("agree in any notation", async () => {
    await check(`${LAUNCH}
  早晨7点30分，长征七号火箭在文山发射场点火。
  ~ 早晨7点30分 supported by launch.md "07时30分31秒"
  发布会于15:30在指挥中心召开。
  ~ 15:30 supported by launch.md "下午3点半"
`);
    await check(`${FERRY}
  The last ferry returns at 10:10 p.m. from the northern pier.
                            ^^^^^^^^^^ supported by ferry.md "22:10"
`);
    await check(`${CONCERT}
  市民会館での定期演奏会は18時30分に開演。
  ~ 18時30分 supported by concert.md "午後６時半"
`);
  });

  it("differ by minutes, and by half a day", async () => {
    await check(`${FERRY}
  The first ferry to Lunde leaves Skarvik at 6:54 a.m. on weekdays.
                                             ^^^^^^^^^ refuted by ferry.md "6:45 a.m."
  The council meeting opened at 9:30 p.m. and dealt with the new timetable.
                                ^^^^^^^^^ refuted by ferry.md "9:30 a.m."
`);
    await check(`${CONCERT}
  市民会館での定期演奏会は午後7時半に開演する。
  ~ 午後7時半 refuted by concert.md "午後６時半"
`);
  });

  it("tell which day is meant: a wrong month is a slip", () =>
    check(`${LAUNCH}
  2006年1月17日早晨7点30分，长征七号从文山发射场发射成功。
  ~ 2006年1月17日 refuted by launch.md "2016年10月17日"
`));

  it("told an hour early are slips, though few words are shared", () =>
    check(`
  --- trip.md
  You leave the main station at 1:34 PM. You will arrive in Skarvik at 6:55 PM.
  --- note
  They leave the main station at 1:34 PM, reaching Skarvik at 5:55 PM.
                                                              ^^^^^^^ refuted by trip.md "6:55 PM"
`));

  it("are no figures where no reference tells times", () =>
    check(`
  --- ferry.md
  The first ferry leaves Skarvik on weekdays.
  --- note
  The first ferry leaves Skarvik at 6:45 a.m.
                                    ^^^^^^^^^ no claim
`));

  it("are no mistakes of another day, another zone, or where the hour is rough", async () => {
    await clean(`${LAUNCH}
  返回舱11月18日伦敦当地时间5时59分着陆。
`);
    await clean(`${FERRY}
  The council meeting opened at nine and dealt with the new timetable.
  On Sundays the first ferry to Lunde leaves an hour later, at 7:45 a.m.
`);
    await clean(`${CONCERT}
  市民会館での昨年の定期演奏会は午後2時に開演した。
`);
  });
});
