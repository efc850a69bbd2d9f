// Twenty-one real reports as the manuals cite them, written by hand: Chicago Manual of Style, 17th
// edition (bibliography), APA Publication Manual, 7th edition, MLA Handbook, 9th edition. "URL"
// stands for the report's address.

export const EXPECTED: Readonly<Record<string, readonly [string, string, string]>> = {
  // Three authors, one with "Jr.".
  "38n-2018-04-06-yongbyon": [
    "Pabian, Frank V., Joseph S. Bermudez Jr., and Jack Liu. “North Korea’s Yongbyon Nuclear Research Center: Construction Progressing Rapidly Near Reactors; No Signs of Reprocessing.” 38 North, April 6, 2018. URL.",
    "Pabian, F. V., Bermudez, J. S., Jr., & Liu, J. (2018, April 6). North Korea’s Yongbyon Nuclear Research Center: Construction Progressing Rapidly Near Reactors; No Signs of Reprocessing. 38 North. URL",
    "Pabian, Frank V., et al. “North Korea’s Yongbyon Nuclear Research Center: Construction Progressing Rapidly Near Reactors; No Signs of Reprocessing.” 38 North, 6 Apr. 2018, URL.",
  ],
  // A government document whose title is supplied: no capitals, no quotation marks.
  "acda-1994-agreed-framework": [
    "[Fact sheet on the Agreed Framework with the DPRK]. US Arms Control and Disarmament Agency, October 21, 1994. URL.",
    "[Fact sheet on the Agreed Framework with the DPRK]. (1994, October 21). US Arms Control and Disarmament Agency. URL",
    "[Fact sheet on the Agreed Framework with the DPRK]. US Arms Control and Disarmament Agency, 21 Oct. 1994, URL.",
  ],
  // Month only. Chicago puts the owner of a site where nobody signed (14.207).
  "asil-2017-09-2375": [
    "American Society of International Law. [UN Security Council passes Resolution 2375 on North Korea], September 2017. URL.",
    "[UN Security Council passes Resolution 2375 on North Korea]. (2017, September). American Society of International Law. URL",
    "[UN Security Council passes Resolution 2375 on North Korea]. American Society of International Law, Sept. 2017, URL.",
  ],
  // Came through another outlet. Chicago begins an unsigned article with its newspaper (14.199).
  "kyodo-2000-07-20-putin": [
    "Kyodo News, via Hiroshima Peace Media. “N. Korea Willing to Scrap Missile Program, Says Putin.” July 20, 2000. URL.",
    "N. Korea willing to scrap missile program, says Putin. (2000, July 20). Kyodo News, via Hiroshima Peace Media. URL",
    "“N. Korea Willing to Scrap Missile Program, Says Putin.” Kyodo News, via Hiroshima Peace Media, 20 July 2000, URL.",
  ],
  "christianworld-2015-08-20-sohae": [
    "Christian World. “북한, 서해 동창리 로켓 발사장서 엔진 연소실험.” August 20, 2015. URL.",
    "북한, 서해 동창리 로켓 발사장서 엔진 연소실험. (2015, August 20). Christian World. URL",
    "“북한, 서해 동창리 로켓 발사장서 엔진 연소실험.” Christian World, 20 Aug. 2015, URL.",
  ],
  // A name in hangul is not turned around.
  "hankyung-2021-03-28-sinpo": [
    "이정호. [38 North: floating drydock at Sinpo moved to the submarine launching place]. Korea Economic TV, March 28, 2021. URL.",
    "이정호. (2021, March 28). [38 North: floating drydock at Sinpo moved to the submarine launching place]. Korea Economic TV. URL",
    "이정호. [38 North: floating drydock at Sinpo moved to the submarine launching place]. Korea Economic TV, 28 Mar. 2021, URL.",
  ],
  // State media; inner quotation marks change with the outer ones.
  "sputnik-2019-04-25-vladivostok": [
    "Sputnik, via Pakistan Point. “Putin, Kim Conclude First Ever Summit In Vladivostok After 5-Hour ‘Substantive’ Talks.” April 25, 2019. URL.",
    "Putin, Kim Conclude First Ever Summit In Vladivostok After 5-Hour “Substantive” Talks. (2019, April 25). Sputnik, via Pakistan Point. URL",
    "“Putin, Kim Conclude First Ever Summit In Vladivostok After 5-Hour ‘Substantive’ Talks.” Sputnik, via Pakistan Point, 25 Apr. 2019, URL.",
  ],
  // An approximate month; the question mark of the title ends its sentence.
  "crs-2008-terror-list": [
    "Niksch, Larry. “North Korea: Terrorism List Removal?” Congressional Research Service, [November 2008?]. URL.",
    "Niksch, L. (ca. 2008, November). North Korea: Terrorism List Removal? Congressional Research Service. URL",
    "Niksch, Larry. North Korea: Terrorism List Removal? Congressional Research Service, circa Nov. 2008, URL.",
  ],
  "statedept-1998-11-18-kumchang-ni": [
    "“Daily Press Briefing, DPB # 128.” US Department of State, via fas.org, November 18, 1998. URL.",
    "Daily Press Briefing, DPB # 128. (1998, November 18). US Department of State, via fas.org. URL",
    "Daily Press Briefing, DPB # 128. US Department of State, via fas.org, 18 Nov. 1998, URL.",
  ],
  "state-2012-02-29-leap-day": [
    "Nuland, Victoria. “U.S.-DPRK Bilateral Discussions.” US Department of State, via Scoop, February 29, 2012. URL.",
    "Nuland, V. (2012, February 29). U.S.-DPRK Bilateral Discussions. US Department of State, via Scoop. URL",
    "Nuland, Victoria. U.S.-DPRK Bilateral Discussions. US Department of State, via Scoop, 29 Feb. 2012, URL.",
  ],
  // Straight quotation marks and apostrophes become printed ones.
  "people-2012-04-17-prst": [
    "People’s Daily Online, via Xinhua. “UN Security Council ‘United’ in Opposing DPRK’s Satellite Launch: President.” April 17, 2012. URL.",
    "UN Security Council “united” in opposing DPRK’s satellite launch: president. (2012, April 17). People’s Daily Online, via Xinhua. URL",
    "“UN Security Council ‘United’ in Opposing DPRK’s Satellite Launch: President.” People’s Daily Online, via Xinhua, 17 Apr. 2012, URL.",
  ],
  "kcna-2024-01-16-spa-speech": [
    "KCNA. “Respected Comrade Kim Jong Un Makes Policy Speech at 10th Session of 14th SPA.” January 16, 2024. URL.",
    "Respected Comrade Kim Jong Un Makes Policy Speech at 10th Session of 14th SPA. (2024, January 16). KCNA. URL",
    "“Respected Comrade Kim Jong Un Makes Policy Speech at 10th Session of 14th SPA.” KCNA, 16 Jan. 2024, URL.",
  ],
  // An international organisation.
  "un-2006-07-15-sc8778": [
    "“Security Council Condemns Democratic People’s Republic of Korea’s Missile Launches, Unanimously Adopting Resolution 1695 (2006).” United Nations, July 15, 2006. URL.",
    "Security Council Condemns Democratic People’s Republic of Korea’s Missile Launches, Unanimously Adopting Resolution 1695 (2006). (2006, July 15). United Nations. URL",
    "Security Council Condemns Democratic People’s Republic of Korea’s Missile Launches, Unanimously Adopting Resolution 1695 (2006). United Nations, 15 July 2006, URL.",
  ],
  // A family name that stands first stays first (Chicago 16.82); the place keeps its small "ri".
  "kt-2018-01-12-punggye-ri": [
    "Kim Bo-eun. “‘Significant Tunneling’ Detected at Punggye-ri.” The Korea Times, January 12, 2018. URL.",
    "Kim, B. (2018, January 12). “Significant tunneling” detected at Punggye-ri. The Korea Times. URL",
    "Kim Bo-eun. “‘Significant Tunneling’ Detected at Punggye-ri.” The Korea Times, 12 Jan. 2018, URL.",
  ],
  "time-2018-02-08-parade": [
    "Kim Tong-Hyung, and Eric Talmadge. “North Korea Holds Massive Military Parade on the Eve of the Winter Olympics.” TIME, via Associated Press, February 8, 2018. URL.",
    "Kim, T.-H., & Talmadge, E. (2018, February 8). North Korea Holds Massive Military Parade on the Eve of the Winter Olympics. TIME, via Associated Press. URL",
    "Kim Tong-Hyung, and Eric Talmadge. “North Korea Holds Massive Military Parade on the Eve of the Winter Olympics.” TIME, via Associated Press, 8 Feb. 2018, URL.",
  ],
  // A headline that is one quotation, in Korean.
  "fnnews-2025-02-19-chongjin": [
    "양은하. “‘북한, 서해 이어 동해 청진에서도 대형 신형 군함 건조.’” Financial News, via News1, February 19, 2025. URL.",
    "양은하. (2025, February 19). “북한, 서해 이어 동해 청진에서도 대형 신형 군함 건조.” Financial News, via News1. URL",
    "양은하. “‘북한, 서해 이어 동해 청진에서도 대형 신형 군함 건조.’” Financial News, via News1, 19 Feb. 2025, URL.",
  ],
  // German, supplied title, month only.
  "kbs-2019-03-sohae-de": [
    "KBS World. [38 North: keine Aktivitäten in Sohae seit 8. März]. March 2019. URL.",
    "[38 North: keine Aktivitäten in Sohae seit 8. März]. (2019, March). KBS World. URL",
    "[38 North: keine Aktivitäten in Sohae seit 8. März]. KBS World, Mar. 2019, URL.",
  ],
  // About a day. Chicago keeps the comma after a question mark (6.125).
  "38n-2016-12-sinpo": [
    "38 North. “Sinpo South Shipyard: Is the GORAE Set to Sail?,” [December 19, 2016?]. URL.",
    "Sinpo South Shipyard: Is the GORAE Set to Sail? (ca. 2016, December 19). 38 North. URL",
    "“Sinpo South Shipyard: Is the GORAE Set to Sail?” 38 North, circa 19 Dec. 2016, URL.",
  ],
  // The brackets are the page's own and enclose only a part.
  "b14643-2019-sohae": [
    "Brügge, Norbert. “[Sohae 2019] North Korea Now Have Rebuild the Transfer Structure and Engine Test Stand.” Spacerockets, [March 2019?]. URL.",
    "Brügge, N. (ca. 2019, March). [Sohae 2019] North Korea now have rebuild the Transfer Structure and Engine Test Stand. Spacerockets. URL",
    "Brügge, Norbert. “[Sohae 2019] North Korea Now Have Rebuild the Transfer Structure and Engine Test Stand.” Spacerockets, circa Mar. 2019, URL.",
  ],
  // Minutes and seconds are no quotation marks; about a year.
  "globalsecurity-pyongsan": [
    "GlobalSecurity.org. “Pyongsan 38°19′04″N 126°25′58″E / 38.3178, 126.4327,” [2020?]. URL.",
    "Pyongsan 38°19′04″N 126°25′58″E / 38.3178, 126.4327. (ca. 2020). GlobalSecurity.org. URL",
    "“Pyongsan 38°19′04″N 126°25′58″E / 38.3178, 126.4327.” GlobalSecurity.org, circa 2020, URL.",
  ],
  // A comma in the publisher's name, an ampersand in the address.
  "mofa-2023-08-18-camp-david": [
    "“Remarks by President Yoon Suk Yeol at the Trilateral Leaders’ Summit at Camp David.” Ministry of Foreign Affairs, Republic of Korea, August 18, 2023. URL.",
    "Remarks by President Yoon Suk Yeol at the Trilateral Leaders’ Summit at Camp David. (2023, August 18). Ministry of Foreign Affairs, Republic of Korea. URL",
    "Remarks by President Yoon Suk Yeol at the Trilateral Leaders’ Summit at Camp David. Ministry of Foreign Affairs, Republic of Korea, 18 Aug. 2023, URL.",
  ],
};
