/** Makes tables that scroll sideways focusable, so you can scroll them with the keyboard. */
export function startScrolling(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  const wide = document.querySelectorAll(".sl-markdown-content table");
  for (const element of wide) observer.observe(element);
}
