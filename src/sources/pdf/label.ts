// "1.", "a)", "-", "Điều 5.": a label, and behind it a tab
export const LABEL =
  /^(?:[-–+*•●○▪■]|(?:\d{1,2}\.){1,4}\d{0,2}|\d{1,2}[.)]|\(?\p{L}\)|[IVX]{1,5}[.)]|Điều \d{1,3}[.:])$/u
