/**
 * Names that are words as well. In the middle of a sentence a capital makes them a name; in lower case they
 * need a word before them that calls for a name ("my nan rose"), and at the head of a sentence a verb of people.
 */
export const thingNames = `victoria beth mae pam abbey amber angel april ash basil berry bobby bonnie brook buddy bunny candy carol cherry clay cliff
coral crystal daisy dale dawn dean dee dimple dolly dot ebony emerald fern fleur flower forest gail gale
ginger glen harmony hazel heath heather holly honey iris ivy jack jade jan jasmine jay jewel june junior
kit kitty lark laurel lee lily marina martini max maxi melody mo myrtle nada nana nell nick noel ocean
olive pansy paris peaches pearl penny pepper phoenix pinky pip poppy primrose rain raven ray reed reef
rene ricky robin robyn rock rocky roman rose rosemary ruby rusty saffron sage sandy sapphire savannah
scarlet scarlett sherry sienna sky sonny star sterling stew storm ted teddy tiger tiny topaz velvet
venus violet willow wren`;

/** The same, but common as verbs, virtues or months: even a capital at the head of a sentence tells nothing. */
export const verbNames = `ken art august bill bless blessing bob chance charity chase comfort constance constant destiny drew early
earnest ed faith favour frank friday gay gift glory goodness grace grant guy happy hope hunter
joy justice king lance lovely major mark mason may mercy merry miles pat patience peace precious prince
princess prudence queen ransom rich rob royal rush sue summer sunday sunny trinity victory wade 
will winter wisdom`;
