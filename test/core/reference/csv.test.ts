import { check, clean } from "../fixture.ts";

describe("checkNote: held against a CSV file", () => {
  const chinese = `
    --- yuanhang.csv
    远航科技利润表,,
    单位：亿元,,
    项目,2024年,2023年
    营业收入,365.9,301.2
    净利润,27.2,19.3
    --- note
  `;

  it("a cell has the unit over the table, its column's time and its row's label", () =>
    check(`${chinese}
    远航科技2024年营业收入为365.9亿元，净利润为29.2亿元。
    ~ 365.9亿元 supported by yuanhang.csv "365.9"
    ~ 29.2亿元 refuted by yuanhang.csv "27.2"
  `));

  it("in English", () =>
    check(`
    --- norrland.csv
    Norrland Lines,,
    In RMB millions,,
    ,2024,2023
    Revenue,"365,900","301,200"
    Net profit,"27,200","19,300"
    --- note
    Norrland's revenue was RMB 365.9 billion in 2024. Its net profit in 2023 was RMB 13.9 billion.
    ~ RMB 365.9 billion supported by norrland.csv "365,900"
    ~ RMB 13.9 billion refuted by norrland.csv "19,300"
  `));

  it("in Japanese", () =>
    check(`
    --- shiomi.csv
    潮見製作所 連結業績;;
    （単位：百万円）;;
    区分;2024年度;2023年度
    売上高;36,590;30,120
    営業利益;2,720;1,930
    --- note
    潮見製作所の2024年度の売上高は365億9000万円、営業利益は29億2000万円だった。
    ~ 365億9000万円 supported by shiomi.csv "36,590"
    ~ 29億2000万円 refuted by shiomi.csv "2,720"
  `));

  it("another year's cell does not speak for this year's", () =>
    check(`${chinese}
    远航科技2024年营业收入为301.2亿元。
    ~ 301.2亿元 refuted by yuanhang.csv "365.9"
  `));

  it("a figure of something else is not held against it", () =>
    clean(`${chinese}
    远航科技2024年研发投入为48.8亿元，在职员工达到12,400人。
  `));

  const companies = `
    --- companies.csv
    Company,Country,Revenue (US$ bn),Employees
    Xiaomi,China,50.9,"33,627"
    Sony,Japan,85.3,"113,000"
    Total,,136.2,"146,627"
    --- note
  `;

  it("a company's row is told by its name, whatever else stands in it", () =>
    check(`${companies}
    Xiaomi has 36,327 employees and revenue of US$50.9 billion.
    ~ 36,327 employees refuted by companies.csv "33,627"
    ~ US$50.9 billion supported by companies.csv "50.9"
  `));

  it("a row of a group is told by its own label, and not by the group's alone", () =>
    clean(`
    --- regions.csv
    地区,国家,收入（万元）
    亚洲,日本,1200
    ,韩国,900
    欧洲,德国,700
    --- note
    亚洲收入为2500万元。
  `));
});
