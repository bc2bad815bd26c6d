/** How surnames are made, in Britain and by the families that came later. Asked only of words that are nothing else. */
export const surnameShape =
  /^(?:(?:o'|mc|mac|fitz)[a-z]{3,}|[a-z]{2,}(?:s[oe]n|ton|ley|worth|well|field|ford|wood|ham|bury|shaw|thwaite|bottom|croft|ridge|land|kins|low|head|house|gate|stead|hurst|combe|by|ers|ett|itt|ard|wick|ski|ska|cki|wicz|czyk|zyk|iak|escu|opoulos|enko|iou|yan|ova|eva|walla?|uddin|ullah|nathan|samy|ndran|sson|elli|etti|ini|auskas|unle|onkwo|ekwe))$/u;

/** First names put together from parts that no English word has: Oluwadamilare, Chukwuebuka, Charanjit. */
export const firstNameShape =
  /^(?:(?:oluwa|chukwu|abdul|abdur|mohamm|muhamm)[a-z]{2,}|[a-z]{2,}(?:jit|jeet|preet|vinder|jinder|rinder|tunde|wale|iusz))$/u;
