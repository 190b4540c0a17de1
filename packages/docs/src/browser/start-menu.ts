/** Lets the button of a narrow screen open the navigation. */
export function startMenu(): void {
  const button = document.querySelector<HTMLButtonElement>(".menu-button");
  const menu = document.querySelector<HTMLElement>("#menu");
  if (!button || !menu) return;
  const toggle = (open: boolean): void => {
    document.documentElement.toggleAttribute("data-menu", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => toggle(button.getAttribute("aria-expanded") !== "true"));
  menu.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("a")) toggle(false);
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") toggle(false);
  });
}
