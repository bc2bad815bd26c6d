/** Places whose names are words too: a capital inside a sentence tells, lower case only after "live in", "moved to". */
export const doubtfulPlaces = `acton aston bala barking barnes barra barry bath battle bow bury canton chard cheddar deal eye fife
flint hayling hook hove leek lizard looe milford mold mull mumbles nelson ockham poplar porth
reading rock rugby rye sale sandown sandwich sandy settle shanklin skye slough stoke stone street tain
talbot tyrone uist wallop ware wells wick wing wisley worth yate`;
