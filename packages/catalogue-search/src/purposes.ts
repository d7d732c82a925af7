import type { SynonymGroup } from "./types";

/**
 * What goods are for, as people ask for them: occasions, dishes, ways of cooking, people to be given something, and
 * what serves them. From general knowledge of Vietnamese life and kitchens, whatever a catalogue holds. One purpose a line:
 * its names, then what is the first choice, then after "/" what will do as well. To be read and corrected by people.
 */
const LINES = `
tráng miệng, đồ tráng miệng, món tráng miệng: trái cây, hoa quả, na, ổi, dưa lưới, cam, bưởi, quýt, vải thiều, thanh long, dứa, dưa hấu, xoài, hồng, sữa chua, chè sen / mứt, bánh, kẹo
giải khát, uống giải khát, giải nhiệt, mát gan, ngày hè, ngày nóng: nước khoáng, nước chanh, chanh muối, nước ép, nước mơ, nước dừa, nước sâm / trà, rau má
ăn chay, món chay, đồ chay, cơm chay, ngày rằm: nấm, đậu phụ, miến, rau, măng, chao, đậu / củ cải khô, dưa cải, dầu sở, bột dong, mộc nhĩ
salad, xa lát, làm salad, trộn salad, rau trộn: dầu sở, dầu ô liu, rau, cà chua, dưa chuột / dưa lưới, ổi, bơ
trộn gỏi, làm gỏi, làm nộm: mực một nắng, mực khô, sứa, củ cải, dưa chuột, lạc / nước mắm, tôm
nấu cháo, ăn cháo, ăn với cháo, ăn kèm cháo: ruốc, chà bông, trứng muối, hàu, gạo, cháo / củ cải khô, dưa muối, gà đồi, đậu xanh
nấu xôi, ăn xôi, ăn với xôi: gạo nếp, ruốc, chà bông, giò lụa, chả quế, lạp xưởng, đỗ xanh / chả mực, chả cá, lạc
ăn cơm, ăn với cơm, ăn kèm cơm, đưa cơm, hao cơm: ruốc, chà bông, dưa muối, mắm tôm, cá khô, cà pháo, khâu nhục, chả mực / củ cải khô, giò lụa, trứng muối, nước mắm
ăn bún, nấu bún, ăn với bún: chả mực, chả cá, mắm tôm, bún / bề bề, giò, chả quế
bún đậu, bún đậu mắm tôm, chả cá lã vọng: mắm tôm / nem chua, chả cốm
bánh cuốn, ăn bánh cuốn: chả mực, chả quế, ruốc, bánh cuốn / giò lụa, nước mắm
bánh mì, kẹp bánh mì, ăn với bánh mì: ruốc, chà bông, giò lụa, chả quế, chả cá, pa tê / mật ong, mứt
nấu phở, nước dùng, nấu nước dùng, ninh xương: sá sùng khô, quế, hồi, thảo quả, bánh phở / nước mắm, tôm khô, nấm hương
lẩu, ăn lẩu, nấu lẩu, nhúng lẩu, lẩu hải sản, thả lẩu: nấm, nấm kim châm, hàu, mực, bề bề, tôm, ngao, gà đồi, rau / miến, thịt lợn, cá, váng đậu
nướng, đồ nướng, món nướng, thịt nướng, bbq, tiệc nướng: hàu sống, mực một nắng, mực khô, ba chỉ, nấm đùi gà, sò, tôm, gà đồi, cá một nắng / cá khô, bề bề, nem chua, thịt lợn
nấu canh, món canh: ngao, hàu, thịt lợn, sườn, rau, nấm, bí, rong biển / cà chua, tôm khô, gà đồi
canh chua, nấu canh chua: cá, cà chua, dứa, me, sấu, dọc mùng, ngao / dưa muối, dưa cải, mẻ
hấp, món hấp, hấp bia, hấp sả: hàu sống, ngao, bề bề, tôm, cua, ghẹ, gà đồi, mực / hàu sữa, cá
món luộc: gà đồi, gà, vịt, thịt lợn, ba chỉ, ghẹ, rau / trứng vịt, khoai, bề bề
món kho, cá kho, kho cá: ba chỉ, thịt lợn, cá, trứng vịt, nước mắm / củ cải khô, nước dừa
thịt kho, kho thịt, kho tàu, thịt kho tàu, thịt kho trứng: ba chỉ, thịt lợn, trứng vịt / nước mắm, nước dừa, củ cải khô
xào, món xào, chiên xào: dầu sở, dầu lạc, miến, nấm, mực, rau / củ cải khô, dưa cải, thịt bò
chiên rán, đồ chiên: chả mực, chả cá, dầu sở, dầu lạc, nem / mực một nắng, trứng, cá khô
rim, món rang: tôm khô, ba chỉ, lạc, tôm / củ cải khô, tép
ủ chua, muối chua, muối dưa: cải bẹ, dưa chuột, cà pháo, muối hạt
nấu ăn, nêm nếm, nêm nước dùng, ướp thịt: nước mắm, muối, hạt tiêu, mắm, bột canh / dầu sở, mật ong, hoa hồi
chấm, đồ chấm, chấm thịt luộc, chấm rau luộc: nước mắm, mắm tôm, mắm, muối ớt, tương, chao / muối hạt, chẩm chéo
gỏi cuốn, nem cuốn, nem rán, làm nem: bánh đa nem, bánh tráng, miến, mộc nhĩ, nước mắm / bề bề, tôm, nem chua, giò lụa
ăn nhanh, nấu nhanh, bận rộn, làm sẵn, đồ làm sẵn, nấu sẵn, chế biến sẵn, đồ chế biến sẵn, thức ăn sẵn: chả mực, chả cá, giò lụa, chả quế, khâu nhục, gà ủ muối, ruốc, sá sùng ăn liền, nem chua / bề bề, trứng muối, cháo, mì
ăn sáng, bữa sáng, điểm tâm: bánh, ruốc, phở, bún, miến, cháo, giò lụa, chả mực, bánh cuốn / trứng, mật ong, cà phê
ăn dặm, cho bé ăn dặm, bé ăn, cho bé, cho con, trẻ em, trẻ nhỏ, em bé: ruốc, chà bông, trứng, cháo, bột ngũ cốc, yến mạch / hàu sữa, chả cá, na, chuối, mật ong
mẹ bầu, bà bầu, phụ nữ mang thai, sau sinh, ở cữ, mẹ bỉm: ruốc, trứng, chả cá, gà đồi / mật ong, cam, đậu đen, gạo lứt
người già, ông bà, người lớn tuổi, người cao tuổi, biếu ông bà, cho ông bà: trà hoa vàng, đông trùng hạ thảo, mật ong, trà, nhân sâm / ruốc, linh chi, yến sào
người ốm, ốm dậy, thăm người ốm, mới ốm dậy: đông trùng hạ thảo, mật ong, gà đồi, cháo, yến sào / ruốc, hàu, cam
tẩm bổ, bồi bổ, bổ dưỡng, bồi bổ sức khỏe, đồ bổ, tăng đề kháng, tăng sức đề kháng, sức khỏe, nâng cao sức khỏe: đông trùng hạ thảo, linh chi, nhân sâm, ba kích, mật ong, phấn hoa, yến sào / gà đồi, trà hoa vàng, hàu, hải sâm, bào ngư
bổ thận, tráng dương, bổ thận tráng dương, sinh lý, phái mạnh, cho đàn ông, quý ông, nam giới: ba kích, hàu, đông trùng hạ thảo, hải sâm / sá sùng, bào ngư, cá ngựa
xương khớp, đau lưng, phong thấp, đau khớp: ba kích, cà gai leo, cao, dầu gió
tiểu đường, cho người tiểu đường, đái tháo đường, ổn định đường huyết: trà hoa vàng, trà, dây thìa canh, giảo cổ lam / gạo lứt, nấm, đông trùng hạ thảo
huyết áp, tim mạch, mỡ máu, hạ mỡ máu: trà hoa vàng, dầu sở, giảo cổ lam, trà / nấm, tỏi đen, táo mèo
mất ngủ, ngủ ngon, khó ngủ, an thần, dễ ngủ: tâm sen, trà tâm sen, lạc tiên, mật ong, trà hoa / đông trùng hạ thảo
thải độc, mát gan giải độc, giải độc gan, bổ gan: cà gai leo, trà hoa vàng, trà, rau má, actiso
giảm cân, ăn kiêng, eat clean, giữ dáng, giảm béo: trà, nấm, rau, gạo lứt, yến mạch, miến dong / ổi, bưởi, dưa lưới, trứng
đường ruột, tiêu hóa, đau dạ dày, dạ dày, đau bao tử: mật ong, tinh bột nghệ, nghệ, sữa chua, bột sắn / phấn hoa
trị ho, đau họng, viêm họng, cảm cúm, cảm lạnh: mật ong, gừng, chanh muối, trà gừng, quất / chanh đào, tinh dầu, húng chanh
giải rượu, say rượu: sắn dây, nước khoáng, chanh muối, mật ong
làm đẹp, đẹp da, làm đẹp da, dưỡng da, chăm sóc da, trắng da: mật ong, phấn hoa, tinh bột nghệ, sữa ong chúa, mặt nạ, dầu sở, ngọc trai / trà hoa vàng, nha đam
dưỡng tóc, gội đầu, mọc tóc: bồ kết, tinh dầu, dầu bưởi, dầu sở, dầu gội
tập gym, thể hình, thể thao, nhiều đạm, giàu đạm, vận động viên: hàu, gà, trứng, bề bề, nước khoáng / yến mạch, đậu, cá, thịt bò
ngâm rượu, rượu thuốc: ba kích, đông trùng hạ thảo, nhân sâm, nấm ngọc cẩu, táo mèo, sá sùng / dược liệu, linh chi, mơ
ngâm đường, ngâm siro, ngâm nước uống, làm siro: mơ, quất, chanh, dâu, sấu
ngâm mật ong, pha mật ong: mật ong, chanh, nghệ, tỏi
pha trà, uống trà, thưởng trà, trà đạo, bàn trà: trà, chè, trà hoa vàng, ấm chén, bộ ấm chén, ấm trà / mật ong
pha chế, pha đồ uống, làm trà sữa: trà, mật ong, cà phê, chanh, sữa / trân châu, bột
làm bánh, nấu chè, nguyên liệu làm bánh, nướng bánh: bột, mật ong, đỗ xanh, gạo nếp, bột năng, vừng / trứng, lạc, dừa, hạt sen
cắm hoa, để cắm hoa, bày hoa: bình hoa, lọ hoa, hoa / gốm
trưng tết, chơi tết, bày tết, trang trí tết, cây tết, hoa tết: mai vàng, hoa mai, đào, quất, hoa lan, thủy tiên / bình hoa, gốm
ngày tết, đón tết, tết nguyên đán, mâm cơm tết, ăn tết: giò lụa, nem chua, bánh chưng, mai vàng, dưa hành, khâu nhục, gà, mứt, kẹo / chả quế, miến, mực khô, trà, nấm hương, măng khô, mộc nhĩ
tết trung thu, trung thu: bánh trung thu, bưởi, hồng, cốm / trà
tết đoan ngọ, mùng 5 tháng 5: rượu nếp, vải thiều, mận / hoa quả
mùng 8 tháng 3, 8 tháng 3, 20 tháng 10, ngày phụ nữ, valentine, kỷ niệm ngày cưới, sinh nhật vợ, sinh nhật mẹ: ngọc trai, vòng, hoa tai, trang sức, hoa / khăn, trà hoa
mâm cỗ, làm cỗ, cỗ cưới, nấu cỗ, đám cưới, ăn cỗ, đãi khách, đãi tiệc, liên hoan: giò lụa, chả quế, gà đồi, khâu nhục, nem chua, miến, chả mực, nấm / bề bề, măng, hàu, cua, rượu
làm giỗ, đám giỗ, thờ cúng, cúng giỗ, thắp hương, bàn thờ: gà, giò lụa, trái cây, bình hoa, hương, trầm, bánh chưng / hoa quả, nem, xôi, lọ hoa
quà cho mẹ, quà tặng mẹ, tặng mẹ, biếu mẹ, quà cho vợ, quà tặng vợ, tặng vợ, tặng bạn gái, quà cho bạn gái, quà cho phụ nữ, tặng chị: ngọc trai, vòng, hoa tai, trang sức, trà hoa vàng / phấn hoa, mật ong, khăn, đông trùng hạ thảo, bình hoa
quà cho bố, quà tặng bố, tặng bố, biếu bố, quà cho ông, quà cho chồng, tặng chồng: trà hoa vàng, ba kích, đông trùng hạ thảo, ấm chén, trà / mực khô, sá sùng
quà cho sếp, biếu sếp, tặng sếp, quà doanh nghiệp, quà đối tác, tặng đối tác, quà cao cấp, quà sang: đông trùng hạ thảo, trà hoa vàng, ngọc trai, sá sùng, ấm chén / ba kích, mật ong, bình gốm
quà cho khách nước ngoài, khách tây, quà nước ngoài, mang ra nước ngoài, đi nước ngoài: ngọc trai, gốm, thổ cẩm, trà, hoa tai / ruốc, miến, cà phê, mực khô
quà tân gia, tân gia, mừng nhà mới, nhà mới: bình hoa, gốm, ấm chén, tranh, cây cảnh / mai vàng, lọ hoa
quà cưới, mừng cưới: ngọc trai, ấm chén, bình hoa, trang sức / khăn, gốm
quà thăm quê, quà quê, mang về làm quà, mua về làm quà, làm quà, đi biếu, biếu tặng, quà du lịch, quà mang đi xa: chả mực, mực khô, trà hoa vàng, sá sùng, ruốc, miến dong, mật ong, ngọc trai / nem chua, bánh, cá khô, đông trùng hạ thảo
quà thầy cô, tặng thầy cô, quà 20 tháng 11: trà, ấm chén, bình hoa, hoa, mật ong / ngọc trai
quà sinh nhật, sinh nhật: ngọc trai, hoa tai, hoa, trang sức / bình hoa, trà
đeo, đeo cổ, đeo tai, đeo tay, phụ kiện, nữ trang, trang sức: vòng, hoa tai, ngọc trai, dây chuyền, nhẫn, lắc
đi tiệc, dự tiệc, dạ hội: ngọc trai, hoa tai, vòng
quần áo, may áo, may mặc, thời trang: thổ cẩm, áo dài, khăn, vải thổ cẩm, vải lụa, lụa tơ tằm / túi xách
trang trí nhà, trang trí phòng khách, bày phòng khách, nội thất, đồ trưng bày, decor: bình hoa, gốm, tranh, mây tre, cây cảnh / đèn, mai vàng
đồ gia dụng, đồ dùng trong nhà, nhà bếp, đồ bếp: giỏ, đũa, thớt, gốm, ấm chén, mẹt, rổ, chiếu
ban công, trồng ban công, sân vườn, trồng trong nhà, cây để bàn: cây, mai vàng, hoa lan, bonsai, sen đá
văn phòng, ở văn phòng, dân văn phòng, nhâm nhi, nhấm nháp, tiếp khách: trà, trà túi lọc, cà phê, ấm chén, hạt / sá sùng ăn liền, bánh, trái cây sấy
ăn vặt, đồ ăn vặt, vừa xem phim vừa ăn, xem phim, xem bóng đá, quà vặt, lai rai: mực khô, sá sùng ăn liền, cá khô, kẹo, bánh, mít sấy, hạt / nem chua, ổi, mứt, khô gà, khô bò
nhậu, đồ nhậu, mồi nhậu, mồi bia, mồi rượu, mồi nhắm, nhắm rượu, nhắm bia, nhắm, uống bia: mực khô, mực một nắng, cá khô, sá sùng, nem chua, lạc, khô bò, hàu / bề bề, chả mực, giò lụa, gà ủ muối, ngao
dã ngoại, picnic, cắm trại, đi phượt, mang đi đường, đi tàu, mang theo: ruốc, sá sùng ăn liền, giò lụa, nước khoáng, trái cây, bánh, gà ủ muối / mực khô, chả quế, trứng muối
du lịch cuối tuần, cuối tuần, đi chơi cuối tuần, nghỉ dưỡng, nghỉ cuối tuần, đi chơi, trải nghiệm, tham quan, ngủ qua đêm, ở lại đêm: homestay, du lịch, tour, một đêm
tích trữ, để dành, để lâu, để được lâu, dự trữ: miến, mực khô, ruốc, cá khô, mắm, gạo, nước khoáng / mật ong, củ cải khô, bột
nấu cho cả nhà, cơm gia đình, bữa tối, cơm tối, bữa trưa, cơm trưa, thức ăn: thịt lợn, gà, cá, trứng, chả mực, rau, nấm, hàu / khâu nhục, ruốc, dưa muối
chất đạm, món mặn, thức ăn mặn: thịt lợn, gà, cá, trứng, hàu, chả, giò, ruốc
mùa đông, ngày lạnh, trời lạnh: khâu nhục, nấm, miến, gà đồi, trà gừng / mật ong, ba kích
thay thịt, không thịt, không ăn thịt: nấm, đậu phụ, trứng, rau
nước mắm ngon cho bé, gia vị cho bé: nước mắm, muối / hạt nêm
ăn sống, ăn tái, sashimi, mù tạt: hàu sống, hàu, sứa
kho quẹt, thịt rang: tóp mỡ, tôm khô, mắm / nước mắm, ba chỉ
xiên nướng, đồ xiên: mực, thịt lợn, nấm, chả cá
nấu xáo, nấu măng, măng vịt, vịt nấu măng: vịt, măng / miến
miến lươn, miến ngan, nấu miến, miến gà: miến, miến dong / gà, nấm hương, mộc nhĩ
bánh đa cua, bún cua, riêu cua, bún riêu: cua, bánh đa, mắm tôm, bún / chả, giò
chả rán, cơm tấm, cơm rang, cơm chiên: trứng, giò lụa, lạp xưởng, dưa cải / chả mực, ruốc, tôm
ăn kèm bia, quán nhậu, nhà hàng: mực, hàu, bề bề, cá, gà đồi, ngao
không chất bảo quản, thực phẩm sạch, đồ sạch, hữu cơ, organic: rau, nấm, mật ong, trứng, gạo / ổi, dưa lưới
xông, xông nhà, xông hơi, thơm phòng, thơm nhà: tinh dầu, trầm, quế, hương, sả
đuổi muỗi, chống muỗi: tinh dầu, sả
mát xa, massage, xoa bóp: tinh dầu, dầu, cao / rượu xoa bóp
tắm bé, ngâm chân: xà phòng, lá tắm, muối, tinh dầu, sữa tắm
ăn kèm, ăn ghém: rau, dưa cải, dưa muối, dưa chuột / củ cải, ổi
món khai vị, khai vị: nem chua, chả mực, nộm, bề bề, giò lụa
nấu súp, cháo dinh dưỡng: nấm, gà, cua, ngô, hàu / bột năng, bột dong
làm đồ chua, ăn bánh chưng: dưa hành, củ cải khô, dưa muối, dưa góp
gấp rút, đãi khách đột xuất, khách đến nhà: gà ủ muối, giò lụa, chả mực, nem chua / trà, bánh
nấu lẩu chay, súp chay: nấm, rau, đậu phụ
học sinh, sinh viên, cơm hộp, đi học: ruốc, giò lụa, trứng, chả cá / bánh, kẹo
nuôi ong, sản phẩm ong: mật ong, phấn hoa, sáp ong, sữa ong chúa
đồ cổ truyền, làng nghề, thủ công, đồ làm tay, làm bằng tay, handmade: gốm, thổ cẩm, mây tre, chiếu, nón, ngọc trai
thay cơm: miến, bún, phở, bánh, gạo, khoai, ngô
chưng cất, hầm thuốc bắc: gà, chim, dược liệu, yến sào, hạt sen, nấm / đông trùng hạ thảo, ba kích, sá sùng
đạp xe, leo núi, chạy bộ: nước khoáng, chuối, mật ong
lọc nước, nước uống, nước uống hằng ngày, uống hằng ngày, nước đóng chai, nước uống đóng chai, nước tinh khiết: nước khoáng, nước suối, nước tinh khiết / nước chanh, nước ép
kết hôn, đính hôn, ăn hỏi, lễ ăn hỏi: trà, chè, ngọc trai, trang sức, bánh / rượu, cau
khai trương, mừng khai trương: hoa, cây cảnh, gốm, bình hoa / mai vàng
chữa bệnh, vị thuốc, bài thuốc: ba kích, dược liệu, linh chi, cà gai leo, đông trùng hạ thảo, mật ong / nghệ
`;

/** Lines as synonym groups: each name of a purpose finds what serves it; second choices come after the first. */
export const PURPOSES: readonly SynonymGroup[] = LINES.trim().split("\n").flatMap(groupsOf);

function groupsOf(line: string): SynonymGroup[] {
  const [names = "", goods = ""] = line.split(": ");
  const [first = "", second = ""] = goods.split(" / ");
  return [groupOf(names, first), ...(second ? [{ ...groupOf(names, second), loose: true }] : [])];
}

function groupOf(names: string, goods: string): SynonymGroup {
  return {
    terms: [
      ...names.split(", ").map((term) => ({ term, direction: "asks" as const })),
      ...goods.split(", ").map((term) => ({ term, direction: "answers" as const })),
    ],
  };
}
