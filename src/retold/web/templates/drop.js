"use strict";
// Takes files and texts that are dropped on the page; without it the form works by itself.
const form = document.querySelector("form[data-most]");
const input = form.querySelector("input[type=file]");
const chosen = form.querySelector(".chosen");
const status = form.querySelector("[role=status]");
const button = form.querySelector("button");

const size = () => [...input.files].reduce((sum, file) => sum + file.size, 0);

function show() {
  chosen.replaceChildren(...[...input.files].map((file) => {
    const line = document.createElement("li");
    line.textContent = `${file.name}, ${Math.ceil(file.size / 1000)} kB`;
    return line;
  }));
  const tooMuch = size() > Number(form.dataset.most);
  status.textContent = tooMuch ? "That is more than fits at once; choose fewer files." : "";
  button.disabled = tooMuch;
}

function take(data) {
  if (data.files.length) {
    const all = new DataTransfer();
    for (const file of [...input.files, ...data.files]) all.items.add(file);
    input.files = all.files;
    show();
    return;
  }
  const text = data.getData("text/plain");
  const box = [...form.querySelectorAll("textarea")].find((one) => !one.value.trim());
  if (text && box) box.value = text;
}

input.addEventListener("change", show);
document.addEventListener("dragover", (event) => {
  if (event.target.tagName === "TEXTAREA" && !event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  form.classList.add("over");
});
document.addEventListener("dragleave", () => form.classList.remove("over"));
document.addEventListener("drop", (event) => {
  form.classList.remove("over");
  if (event.target.tagName === "TEXTAREA" && !event.dataTransfer.files.length) return;
  event.preventDefault();
  take(event.dataTransfer);
});
form.addEventListener("submit", () => {
  status.textContent = "Being read; that may take some seconds.";
  button.disabled = true;
});
window.addEventListener("pageshow", () => {
  button.disabled = false;
  show();
});
