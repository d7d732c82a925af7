/**
 * Words of one syllable that each name something to eat, drink, wear or use. Typed alone and with these very marks they
 * are meant so, whether the catalogue has it or not: "sò" is no slip for "sở". From general knowledge; to be read and
 * corrected by people.
 */
const WORDS = `
sò ngao ngán hến trai trùng trùn ốc sam hàu hào vẹm điệp tôm tép moi cua ghẹ cáy còng mực sứa cá ruốc rươi lươn chạch ếch
gà vịt ngan ngỗng chim lợn heo bò bê trâu dê cừu thỏ trứng hột giò chả nem mắm muối thịt sườn tim gan lòng mỡ da
gạo nếp ngô bắp khoai sắn đỗ đậu lạc vừng mè miến bún phở mì bánh xôi cháo chè mứt kẹo bột men giấm rượu bia trà sữa bơ kem đường mật
cam quýt quất chanh bưởi na ổi mít dứa khóm dừa dưa xoài chuối táo lê mận đào mơ hồng vải nhãn nho dâu me sấu khế cóc roi lựu
rau cải cà bí bầu mướp măng nấm giá hành tỏi gừng nghệ riềng sả ớt tiêu quế hồi mùi ngò húng hẹ cần
sen sâm cao thuốc tằm tổ yến ong sáp hương nến trầm
áo quần váy khăn mũ nón giày dép tất túi ví vòng nhẫn lắc chăn chiếu màn gối thảm lụa len
bàn ghế tủ giường chén bát đĩa đũa thìa dao thớt nồi chảo ấm ly cốc lọ bình chậu rổ rá mẹt giỏ thúng đèn tranh tượng
`;

export const GOODS_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
