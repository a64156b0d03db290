import { figures } from "./figureTable.ts";

describe("figures in English", () => {
  figures(
    "en",
    `
The service covers about 2,900 counties in China.
  2,900 counties = count 2900 counties about
It covered 2 898 counties; nearly 2,900 counties; more than 100 integrated stores.
  2 898 counties = count 2898 counties
  2,900 counties = count 2900 counties nearly
  100 integrated stores = count 100 stores over
2014: 1,840 ha of kelp
  2014 = 2014
  1,840 ha = unit 1840 hectare
within 5 years, ten thousand Mi Home stores abroad
  5 years = unit 5 year
  ten thousand Mi Home stores = count 10000 stores
Revenue rose by about 5% to US$3.5 billion, up 12 percentage points.
  5% = percent 5 about up
  US$3.5 billion = currency 3500000000 USD
  12 percentage points = percentage-point 12 percentage-point up
It fell 3.2 % to €1.5bn; profit was £20m, RMB 36.5 billion and $2.1tn.
  3.2 % = percent 3.2 down
  €1.5bn = currency 1500000000 EUR
  £20m = currency 20000000 GBP
  RMB 36.5 billion = currency 36500000000 CNY
  $2.1tn = currency 2100000000000 USD
six categories, twenty-five people, two hundred and five, a dozen, half a million users
  six categories = count 6 categories
  twenty-five people = count 25 people
  two hundred and five = number 205
  a dozen = number 12
  half a million users = count 500000 users
two and a half years, three years and six months, 5 feet 4 inches, 3 dollars 50 cents
  two and a half years = unit 2.5 year
  three years and six months = unit 3.5 year
  5 feet 4 inches = unit 5.333333333333333 foot
  3 dollars 50 cents = currency 3.5 USD
two quarters earlier than planned, three quarters in a row; three quarters of them
  two quarters = unit 2 quarter
  three quarters = unit 3 quarter
  three quarters = fraction 0.75
two thirds of voters, 3/4, half of the stores, one fifth
  two thirds = fraction 0.6666666666666666
  3/4 = fraction 0.75
  half = fraction 0.5
  one fifth = fraction 0.2
between 3 and 5 million people; 3-5 days; $3-5 million; from 10 to 20 dollars; 22 to 56 years
  3 and 5 million people = count 3000000..5000000 people
  3-5 days = unit 3..5 day
  $3-5 million = currency 3000000..5000000 USD
  10 to 20 dollars = currency 10..20 USD
  22 to 56 years = unit 22..56 year
at least 5 stores, up to 300 km, under 40 years, 500 or more, 100+ shops, less than 3.0%
  5 stores = count 5 stores at-least
  300 km = unit 300 kilometer at-most
  40 years = unit 40 year under
  500 = number 500 at-least
  100 = number 100 over
  3.0% = percent 3 under
in 2027, by 2024, since 1998, the 2012 Games, (2015), mid-2024, the 1990s
  2027 = 2027
  2024 = 2024
  1998 = 1998
  2012 = 2012
  2015 = 2015
  mid-2024 = 2024
  1990s = 199X
March 2022, 12 March 2024, March 12th, 2024, 4th of July, on May 5, in May, Aug. 2020
  March 2022 = 2022-03
  12 March 2024 = 2024-03-12
  March 12th, 2024 = 2024-03-12
  4th of July = 2026-07-04 of XXXX-07-04
  May 5 = 2027-05-05 of XXXX-05-05
  May = 2027-05 of XXXX-05
  Aug. 2020 = 2020-08
Q3 2024, the second quarter, first half of 2024, FY2024, fiscal 2023, 2024Q4
  Q3 2024 = 2024-35
  second quarter = 2026-34 of XXXX-34
  first half of 2024 = 2024-40
  FY2024 = 2024 of FY2024
  fiscal 2023 = 2023 of FY2023
  2024Q4 = 2024-36
2024-03-12, 2024/3/12, 31/12/2024, 03/04/2024
  2024-03-12 = 2024-03-12
  2024/3/12 = 2024-03-12
  31/12/2024 = 2024-12-31
  03/04/2024 = ?
between 2018 and 2021, 2020–24, July 13 to 15
  2018 and 2021 = 2018/2021
  2020–24 = 2020/2024
  July 13 to 15 = 2026-07-13/2026-07-15 of XXXX-07-13/XXXX-07-15
the fifth store, 21st, the second-largest
  fifth = ordinal 5
  21st = ordinal 21
  second = ordinal 2
500 m², 3.5 kWh, 100-km, seven-year, 37 °C, 5 sq ft, 30 more days
  500 m² = unit 500 square-meter
  3.5 kWh = unit 3.5 kilowatt-hour
  100-km = unit 100 kilometer
  seven-year = unit 7 year
  37 °C = unit 37 celsius
  5 sq ft = unit 5 square-foot
  30 more days = unit 30 day
-5, −3.2%, minus ten, 1.2e6, 3.2 × 10^6, .64
  -5 = number -5
  −3.2% = percent -3.2
  minus ten = number -10
  1.2e6 = number 1200000
  3.2 × 10^6 = number 3200000
  .64 = number 0.64
10k users, 3.5m people, 2.5 million, 12,34,567, 1.234.567
  10k users = count 10000 users
  3.5m people = count 3500000 people
  2.5 million = number 2500000
  12,34,567 = number 1234567
all twenty - five people, twelve fifty Euros, in nineteen ninety-six, 1Q 2020
  twenty - five people = count 25 people
  twelve fifty Euros = currency 12.5 EUR
  nineteen ninety-six = 1996
  1Q 2020 = 2020-33
first-half profits, 2020 fourth quarter deliveries, a 2.5 million-square-foot plant
  first-half = 2026-40 of XXXX-40
  2020 fourth quarter = 2020-36
  2.5 million-square-foot = unit 2500000 square-foot
Steel with C 0.23 and Mn 0.30, no less than 1.66 Mo
  0.23 = number 0.23
  0.30 = number 0.3
  1.66 = number 1.66 at-least
their 1997 counterparts, the 2000 employees, early 2024, a share of 71,7 %
  1997 = 1997
  2000 employees = count 2000 employees
  2024 = 2024
  71,7 % = percent 71.7
528 million francs, 10 wt% carbon, 4 consecutive quarters
  528 million francs = currency 528000000
  10 wt% = percent 10
  4 consecutive quarters = unit 4 quarter
ten million pounds, ten pounds of beef
  ten million pounds = currency 10000000 GBP
  ten pounds = unit 10 pound
`,
  );
});

describe("no figures in English", () => {
  figures(
    "en",
    `
SU7, GPT-4, 7-Eleven, 3M, 5G, PM2.5, v1.2.3, Windows 11, the iPhone 15, COVID-19, F-150
page 14, p. 3, Table 3, Figure 2, Chapter 5, [12], [3, 4], No. 7, § 3, Section 3.1, phase two
1. First
  First = ordinal 1
at 15:30, 3 pm, 2:00 p.m., five o'clock
(206) 555-1212, +1-222-2222-2222, 192.168.1.2, ISBN 978-3-16-148410-0
https://a.example/2024/05/12?x=100%25 and a@b12.example
one of the best, this one, no one, second to none, First, we note
may I come, we march on, in her 80s
Bayern won 3-1, lost 2–0
UTC+8, #42, a_1
Android 7.1, EP-A-384181, USB 3.2, a blood pressure of 1/0
open 24/7, NGC 1365 shows, call nine nine nine, 6-3(4–7)
`,
  );
});
