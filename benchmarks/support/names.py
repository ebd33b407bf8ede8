"""Invented names that slots are filled with, and invented outlets."""

POOLS: dict[str, list[str]] = {
    "first": "Ada Bruno Carla Dario Elin Felix Greta Hanno Ines Jonas Karin Lorenz Mira Nils Olga Pavel Rosa Sven Tilda"
    " Ulrik Vera Wanda Yannis Zoltan".split(),
    "last": "Abrant Belloc Cervan Dahlgren Estrup Fernau Gorlitz Havlin Ilkov Jastrow Kestner Lundmark Marbach Norrby"
    " Oderman Pellwig Quandt Rasker Stenmark Tolvanen Ulfeld Verhagen Wendland Zabel".split(),
    "town": "Ardmoor Brenholm Castrel Dunhaven Elmsund Farrowby Grauheim Holmstad Ivrea-Nord Karlsmouth Lindau-on-Sea"
    " Marshwick Norvik Ostrand".split(),
    "street": [
        "Tanner Row", "Mill Lane", "Chapel Street", "Orchard Road", "Weir Street", "Foundry Lane", "Lime Walk",
    ],
    "firm": [
        "Halvard & Co", "Brix Brothers", "Norcolor", "Delmont", "Varga Group", "Ostermann", "Tessel", "Lindqvist & Moe",
    ],
    "ship": ["Northern Star", "Queen Ingrid", "Island Maid", "Sea Lark", "Aurora", "Silver Gull", "Saint Olaf"],
    "island": ["Skerra", "Holm", "Varne", "Little Gull", "Torsa", "Eldey"],
    "union": ["Unitrans", "Wheel and Rail", "Fair Work", "Solidar", "Transport Front"],
    "river": ["Arn", "Brell", "Castra", "Dorne", "Elvar", "Fenna"],
    "region": ["Upper Valen", "the Morland", "Westrim", "the Haide", "Corvia"],
}  # fmt: skip

AGENCIES = ["Northwire", "Continental Press", "Union Telegraph"]

OUTLETS = [
    "The Gazette", "The Courier", "Evening Mail", "Coast Radio", "Valley Echo", "The Tribune", "Morning Post",
    "City Herald", "Daily Lantern", "The Ledger", "Harbour News", "The Sentinel", "Capital Times", "The Observer",
    "Radio Centre", "Western Star", "The Chronicle", "Daily Dispatch", "The Examiner", "Market Journal", "The Beacon",
    "Northern Voice", "The Register", "Weekly Review", "The Argus", "People's Paper", "The Standard", "Channel Four",
    "The Advertiser", "Metro Post", "The Inquirer", "Hill Country News", "The Mercury", "Southern Cross", "The Globe",
]  # fmt: skip
