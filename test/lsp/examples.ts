// The desk most tests start from: one article, one note with one slip in it.

export const ARTICLE = `A service for the whole country

The repair service covers 2,898 counties in China.
It was opened by Mary Miller in March 2021.
"Nobody shall wait longer than two days for a spare part," Miller said.
`;

export const NOTE = `# Repairs

The repair service covers 2,989 counties in China.
`;

export const HONEST_NOTE = NOTE.replace("2,989", "2,898");

export const files = {
  "references/service.txt": ARTICLE,
  "notes/note.md": NOTE,
};
