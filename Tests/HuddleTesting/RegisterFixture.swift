/// A register of forty made-up people as a practice might send it, dates and stages written in many ways.
///
/// The NHS numbers are from the range that is never issued.
public enum RegisterFixture {
    /// The file as text.
    public static let csv = """
        NHS No,Surname,Forename,Known as,D.O.B.,Usual residence,GSF stage,DNACPR,Preferred Place of Death,Key worker,Next of kin,Ethnic origin
        9990000514,Ellis,Margaret,Peggy,1/1/1928,Rosewood House,C,Y,Rosewood House,Dr Shah,Ann (daughter),
        999 000 1413,Bell,Arthur,,08/06/1929,Own home,B - months,,Home,Sr Grace Okafor,,
        999 000 1804,Singh,Dilip,,15 Nov 1930,Willow Court,Green,Y,Hospice,Dr Shah,,
        9990002355,Price,Joan,,22-04-31,"Own home, with daughter",Yellow,,Undecided,Sr Grace Okafor,,
        999 000 3068,Kaur,Harpreet,,1932-09-02,Beech Lodge,A,Y,,Dr Shah,Ann (daughter),
        999 000 3394,O’Neill-Smith,Zoë,,09.02.1933,Rosewood House,red,,Rosewood House,Sr Grace Okafor,,
        9990003734,Marsh,Eileen,,16/7/1934,Own home,Weeks,Y,Home,Dr Shah,,
        999 000 4552,Lewis,Ruth,,23/12/1935,Willow Court,GSF B,,Hospice,Sr Grace Okafor,,
        999 000 5192,Okoro,Chidi,,3 May 1936,"Own home, with daughter",C,Y,Undecided,Dr Shah,Ann (daughter),
        9990005559,Nguyễn,Thị Hạnh,,10-10-37,Beech Lodge,B - months,,,Sr Grace Okafor,,
        999 000 6083,Hughes,Tom,,1938-03-17,Rosewood House,Green,Y,Rosewood House,Dr Shah,,
        999 000 7969,Patel,Meera,,24.08.1939,Own home,Yellow,,Home,Sr Grace Okafor,,
        9990008582,Doyle,Kathleen,,4/1/1940,Willow Court,A,Y,Hospice,Dr Shah,Ann (daughter),
        999 000 9015,Grant,George,,11/06/1941,"Own home, with daughter",red,,Undecided,Sr Grace Okafor,,
        999 000 9333,Ahmed,Fatima,,18 Nov 1942,Beech Lodge,Weeks,Y,,Dr Shah,,
        9990009686,Frost,Harold,,25-04-43,Rosewood House,GSF B,,Rosewood House,Sr Grace Okafor,,
        999 001 0250,Wood,Brenda,,1944-09-05,Own home,C,Y,Home,Dr Shah,Ann (daughter),
        999 001 0811,Baker,Stanley,,12.02.1945,Willow Court,B - months,,Hospice,Sr Grace Okafor,,
        9990011605,Clarke,Doris,,19/7/1946,"Own home, with daughter",Green,Y,Undecided,Dr Shah,,
        999 001 1958,Rahman,Abdul,,26/12/1947,Beech Lodge,Yellow,,,Sr Grace Okafor,,
        999 001 2601,Stone,Hilda,,6 May 1948,Rosewood House,A,Y,Rosewood House,Dr Shah,Ann (daughter),
        9990013179,Webb,Walter,,13-10-49,Own home,red,,Home,Sr Grace Okafor,,
        999 001 3500,Lowe,Enid,,1950-03-20,Willow Court,Weeks,Y,Hospice,Dr Shah,,
        999 001 4329,Rossi,Carlo,,27.08.1951,"Own home, with daughter",GSF B,,Undecided,Sr Grace Okafor,,
        9990014981,Kowalska,Zofia,,7/1/1952,Beech Lodge,C,Y,,Dr Shah,Ann (daughter),
        999 001 6259,Byrne,Bridget,,14/06/1953,Rosewood House,B - months,,Rosewood House,Sr Grace Okafor,,
        999 001 6690,Cole,Ernest,,21 Nov 1928,Own home,Green,Y,Home,Dr Shah,,
        9990017395,Dean,Mavis,,01-04-29,Willow Court,Yellow,,Hospice,Sr Grace Okafor,,
        999 001 8766,Evans,Ivor,,1930-09-08,"Own home, with daughter",A,Y,Undecided,Dr Shah,Ann (daughter),
        999 001 9665,Fox,Sylvia,,15.02.1931,Beech Lodge,red,,,Sr Grace Okafor,,
        9990019991,Green,Cyril,,22/7/1932,Rosewood House,Weeks,Y,Rosewood House,Dr Shah,,
        999 002 0655,Hale,Olive,,02/12/1933,Own home,GSF B,,Home,Sr Grace Okafor,,
        999 002 1325,Irwin,Reginald,,9 May 1934,Willow Court,C,Y,Hospice,Dr Shah,Ann (daughter),
        9990021872,Jones,Muriel,,16-10-35,"Own home, with daughter",B - months,,Undecided,Sr Grace Okafor,,
        999 002 2208,Khan,Yusuf,,1936-03-23,Beech Lodge,Green,Y,,Dr Shah,,
        999 002 2968,Lane,Winifred,,03.08.1937,Rosewood House,Yellow,,Rosewood House,Sr Grace Okafor,,
        9990023611,Moss,Albert,,10/1/1938,Own home,A,Y,Home,Dr Shah,Ann (daughter),
        999 002 4456,Nash,Edna,,17/06/1939,Willow Court,red,,Hospice,Sr Grace Okafor,,
        999 002 4839,Owen,Gwilym,,24 Nov 1940,"Own home, with daughter",Weeks,Y,Undecided,Dr Shah,,
        9990025312,Park,Nora,,04-04-41,Beech Lodge,GSF B,,,Sr Grace Okafor,,

        """
}
