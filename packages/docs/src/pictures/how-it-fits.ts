import { drawArrow, drawBox, drawPicture, drawText } from "./draw.ts";

/** Draws how a program, the client, the mock and a database fit together. */
export function drawHowItFits(): string {
  return drawPicture(
    "Your program calls the client, which calls the service or the mock; SQL goes straight to a database",
    760,
    240,
    [
      drawBox({ x: 15, y: 85, width: 140, height: 60, lines: ["your program", "or a CI job"] }),
      drawBox({ x: 235, y: 25, width: 150, height: 60, lines: ["the client", "@crdb-cloud/node"], kind: "own" }),
      drawBox({ x: 235, y: 155, width: 150, height: 60, lines: ["a SQL driver", "a connection string"] }),
      drawBox({ x: 500, y: 15, width: 245, height: 50, lines: ["CockroachDB Cloud", "https://cockroachlabs.cloud"] }),
      drawBox({
        x: 500,
        y: 85,
        width: 245,
        height: 50,
        lines: ["the mock cloud", "in your test, or on a port"],
        kind: "own",
      }),
      drawBox({
        x: 500,
        y: 175,
        width: 245,
        height: 50,
        lines: ["the cluster's database", "behind the mock: PostgreSQL"],
      }),
      drawArrow("M155 105C200 105 190 55 233 55"),
      drawArrow("M155 125C200 125 190 185 233 185"),
      drawArrow("M385 50C440 50 440 40 498 40"),
      drawArrow("M385 60C440 60 440 110 498 110"),
      drawArrow("M385 190C440 190 440 200 498 200"),
      drawArrow("M622 135V173"),
      drawText(632, 160, "sql: true", { look: "faint" }),
    ],
  );
}
