import { derivationsOn } from "./derivations.ts";

const { follows, slips, isOpen, isRefuted } = derivationsOn(`# Libraries of two towns

The library of Alder lent 78,214 books and 12,430 films in 2024. The library of Birch lent 41,530 books and had 39 staff.

North readers took 19% of the loans, south readers 14%.

The wage of a librarian is now $21.40, which is $1.30 more than a year ago.

The reading room of Alder is open for 31 hours a week, and 44 visitors come on a normal day.

図書館の貸出料金は320円に、40円引き上げられた。`);

describe("arithmetic that a note writes out, and figures that it says were worked out", () => {
  it("sums with their signs", async () => {
    const sum = "Books of both: 78,214 + 41,530 = 119,744.";
    await follows(sum, "119,744", "78,214 + 41,530 = 119,744");
    const together = "North and south together had 33% of the loans (19% + 14%).";
    await follows(together, "33%", "19% + 14% = 33%");
  });

  it("a wrong result, whatever figures stand nearer", async () => {
    const sum = "The libraries lent 78,214 books + 41,530 books = 109,744 books.";
    await slips(sum, "109,744 books", "78,214 + 41,530 = 119,744 books");
    const together = "North and south together had 43% of the loans (19% + 14%).";
    await slips(together, "43%", "19% + 14% = 33%");
  });

  it("parts that no article tells make no sum to hold the note to", async () => {
    await isOpen("Books of both: 78,216 + 51,530 = 129,000.", "129,000");
  });

  it("an end of a change that follows from the other", async () => {
    await follows("図書館の貸出料金は280円から320円に上がった。", "280円", "320 − 40 = 280円");
    await isRefuted("図書館の貸出料金は290円から320円に上がった。", "290円");
  });

  it("what is told to be added or compared is no other telling of a plain amount", async () => {
    await isOpen("The reading room of Alder is open 9 hours longer than that of Birch.", "9 hours");
    await isRefuted("The reading room of Alder is open for 39 hours a week.", "39 hours");
    await isOpen("Combined, the libraries lent 130,000 books in 2024.", "130,000 books");
    await isRefuted("The library of Alder lent 130,000 books in 2024.", "130,000 books");
    await isOpen(
      "The libraries of Alder and Birch differ in books lent by a factor of two.",
      "two",
    );
  });
});
