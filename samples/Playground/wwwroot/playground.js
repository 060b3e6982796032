// Marks the place of a diagnostic; lines and columns count from 1.
function showPlace(id, line, column) {
    const area = document.getElementById(id);
    const lines = area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    area.closest("details")?.setAttribute("open", "");
    area.focus();
    area.setSelectionRange(start + column - 1, start + lines[line - 1].length);
    area.scrollTop = area.scrollHeight * (line - 1) / lines.length - area.clientHeight / 2;
}
