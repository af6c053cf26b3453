// Under Jest a style sheet is an empty module: webpack alone knows what to do with one.
module.exports = {};
